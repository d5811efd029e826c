package meeting.kernel.table;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rosters as offices send them, from one line to many. */
final class Rosters {

    private static final List<String> SPANISH_HEADERS = List.of("Nombre", "Apellidos", "Delegación", "Teléfono", "Cargo", "Observaciones");
    private static final List<String> CHINESE_HEADERS = List.of("姓名", "性别", "代表团", "手机号码", "职务", "备注");
    private static final List<String> GIVEN = List.of("José", "María", "Ángel", "Begoña", "Íñigo", "Óscar", "Jesús", "Sofía", "Raúl", "Ana",
        "Inés", "Nicolás", "Ramón", "Asunción", "Rubén", "Juan", "Lucía", "Úrsula", "Andrés", "Verónica");
    private static final List<String> FAMILY = List.of("García", "Pérez", "Núñez", "Muñoz", "Ibáñez", "López", "Gómez", "Zúñiga", "Ordóñez",
        "Güell", "Argüelles", "Ñáñez", "Ruiz", "Peña", "Íñiguez", "Ávila", "Sánchez", "Muñiz", "Vázquez", "Cabañas");
    private static final List<String> SPANISH_PLACE = List.of("Logroño", "Cádiz", "A Coruña", "León", "Málaga",
        "Región de Valparaíso", "Ñuñoa",
        "Córdoba", "Peñíscola", "Mérida");
    private static final List<String> SPANISH_POST = List.of("Presidente", "Vicepresidenta de la Comisión", "Diputado", "Cónsul", 
        "Secretaría n.º 3", "«invitado»", "¿?", "Jefe de sección", "Señora", "");
    private static final List<String> CHINESE_FAMILY = List.of("王", "李", "张", "刘", "陈", "欧阳", "司马", "朱", "翟", "仝", "禤", "逄");
    private static final List<String> CHINESE_GIVEN = List.of("伟", "芳", "镕基", "堃", "喆", "秀英", "建国", "玥", "昇", "淼", "煊", "志强", "丹", "㛃");
    private static final List<String> CHINESE_PLACE = List.of("城关区代表团", "A团", "第一代表团", "上海", "列席", "VIP", "直属机关");
    private static final List<String> CHINESE_POST = List.of("局长", "党委书记、校长", "教师", "", "E座 3 楼", "CEO", "（临时）");

    private Rosters() { }

    static String spanish(Random random, int rows, char delimiter) {
        boolean shouted = random.nextInt(4) == 0;
        var text = table(SPANISH_HEADERS, random, rows, delimiter, () -> List.of(one(random, GIVEN),
            one(random, FAMILY) + " " + one(random, FAMILY),
            one(random, SPANISH_PLACE), "6" + random.nextInt(100_000_000), one(random, SPANISH_POST), ""));
        return shouted ? text.toUpperCase() : text;
    }

    static String chinese(Random random, int rows, char delimiter) {
        return table(CHINESE_HEADERS, random, rows, delimiter, () -> List.of(one(random, CHINESE_FAMILY) + one(random, CHINESE_GIVEN),
            random.nextBoolean() ? "男" : "女", one(random, CHINESE_PLACE), "138" + random.nextInt(100_000_000),
            one(random, CHINESE_POST), ""));
    }

    private static String table(List<String> headers, Random random, int rows, char delimiter, Supplier<List<String>> row) {
        int from = random.nextInt(3);
        int to = from + 2 + random.nextInt(headers.size() - from - 1);
        var body = IntStream.range(0, rows).mapToObj(i -> row.get().subList(from, to));
        return Stream.concat(Stream.of(headers.subList(from, to)), body)
            .map(cells -> String.join(String.valueOf(delimiter), cells)).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
