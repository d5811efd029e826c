package meeting.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderGuessTest {

    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("name", Set.of("full name", "name", "nombre completo", "nombre", "姓名"));
        WORDS.put("delegation", Set.of("delegation", "delegación", "代表团"));
        WORDS.put("phone", Set.of("phone", "mobile", "teléfono", "手机", "手机号", "电话"));
        WORDS.put("unit", Set.of("unit", "work unit", "unidad", "单位", "工作单位"));
        WORDS.put("birthDate", Set.of("birth date", "date of birth", "fecha de nacimiento", "出生日期"));
    }

    @ParameterizedTest(name = "TB9: {0} is {1}")
    @CsvSource({"NOMBRE COMPLETO,name", "Ｆｕｌｌ　Ｎａｍｅ,name", "姓 名,name", "姓名（必填）,name", "Full name of the delegate,name", "fullName,name",
        "Telefono,phone", "TELÉFONO:,phone", "手机号码,phone", "电话/Phone,phone", "Telefóno móvil,phone", "Delegaton,delegation",
        "所属代表团名称,delegation", "Delegacón,delegation", "birth_date,birthDate", "Fecha de nacimiento (dd/mm/aaaa),birthDate", "工作单位,unit"})
    void finds(String header, String field) {
        assertThat(HeaderGuess.of(List.of(header), WORDS).columns()).containsExactly(Map.entry(field, 0));
    }

    @ParameterizedTest(name = "TB9: {0} is nobody's")
    @CsvSource({"备注", "Observaciones", "性别", "Sex", "Surname", "Community", "职务", "B", "Nr"})
    void doesNotFind(String header) {
        var guess = HeaderGuess.of(List.of(header), WORDS);

        assertThat(guess.columns()).isEmpty();
        assertThat(guess.unmapped()).containsExactly(header);
    }

    @Test @DisplayName("TB9: the same words win over contained ones, these over a slip; each column and field once")
    void oneToOne() {
        var guess = HeaderGuess.of(List.of("Unit name", "Name", "单位电话", "手机", "Remarks", "Nombre"), WORDS);

        assertThat(guess.columns()).containsOnly(Map.entry("name", 1), Map.entry("phone", 3), Map.entry("unit", 0));
        assertThat(guess.unmapped()).containsExactly("单位电话", "Remarks", "Nombre");
        assertThat(HeaderGuess.of(List.of("Unit phone"), WORDS).columns()).hasSize(1);
    }
}
