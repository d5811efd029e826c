package meeting.demonstration;

import static java.util.stream.Collectors.joining;
import static meeting.congress.AttendeeCategory.DELEGATE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.delegation.PeopleQuery;
import meeting.delegation.Roster;
import meeting.delegation.person.Identity.Sex;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.naming.NameOrder;
import meeting.kernel.table.TableFormat;
import meeting.testing.Product;

/**
 * Writes the roster that a visitor of the demonstration may import: as a spreadsheet, and as the text that Chinese spreadsheets make of it (GBK).
 * Five rows are as on the roster, four differ, eight are new (two of them odd), and four cannot be imported. Run it as the other generator:
 *
 * <pre>mvn -q -f meeting-domain/pom.xml test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=meeting.demonstration.DemonstrationRosterFiles -Dexec.args=meeting-web/src/docs/roster</pre>
 */
public final class DemonstrationRosterFiles {
    static final int SAME = 5;
    static final int CHANGED = 4;
    private static final List<String> HEADERS = List.of("序号", "姓名", "性别", "民族", "出生日期", "身份证号", "代表团", "类别", "单位", "职务", "手机号码", "饮食禁忌");
    private static final int POST = 9;
    private static final int PHONE = 10;

    private DemonstrationRosterFiles() {
    }

    public static void main(String[] folder) throws IOException {
        var product = Product.onH2().demonstrating();
        product.beforeAll(null);
        try {
            var rows = numbered(rows(product));
            var target = Files.createDirectories(Path.of(folder[0]));
            Files.write(target.resolve("riverside-gbk.csv"), text(rows).getBytes(Charset.forName("GBK")));
            try (var out = Files.newOutputStream(target.resolve("riverside.xlsx"))) {
                TableFormat.XLSX.write("代表名册", HEADERS, rows.iterator(), out);
            }
        } finally {
            product.afterAll(null);
        }
    }

    private static List<List<String>> rows(Product product) {
        var known = riverside(new Stage(product).secretariat());
        var rows = new ArrayList<List<String>>(known.subList(0, SAME));
        for (var row : known.subList(SAME, SAME + CHANGED / 2)) rows.add(with(row, PHONE, "100 0000 90" + row.get(PHONE).substring(11)));
        for (var row : known.subList(SAME + CHANGED / 2, SAME + CHANGED)) rows.add(with(row, POST, "区人大常委会委员"));
        Lines.rows("newcomers.tsv").forEach(rows::add);
        return rows;
    }

    private static List<List<String>> riverside(Stage stage) {
        CongressView congress = stage.get(Convening.class).congresses().get(0);
        var roster = stage.get(Roster.class);
        return roster.people(PeopleQuery.in(congress.id(), NameOrder.PINYIN, 200).of(DELEGATE).matching("河滨")).rows().stream()
            .map(row -> roster.person(row.id()).details()).filter(details -> details.identity().ethnicity() != null).map(DemonstrationRosterFiles::cells)
            .toList();
    }

    private static List<String> cells(PersonDetails person) {
        return List.of("", person.name().full(), person.identity().sex() == Sex.FEMALE ? "女" : "男", person.identity().ethnicity(),
            person.identity().birthDate().toString(), person.identity().documentNumber(), "河滨", "代表", person.office().unit(), person.office().post(),
            person.phone(), person.needs().dietary() == null ? "" : person.needs().dietary());
    }

    private static List<String> with(List<String> row, int column, String value) {
        var changed = new ArrayList<>(row);
        changed.set(column, value);
        return changed;
    }

    private static List<List<String>> numbered(List<List<String>> rows) {
        var numbered = new ArrayList<List<String>>();
        for (var row : rows) numbered.add(with(row, 0, String.valueOf(numbered.size() + 1)));
        return numbered;
    }

    private static String text(List<List<String>> rows) {
        var lines = new ArrayList<>(List.of(HEADERS));
        lines.addAll(rows);
        return lines.stream().map(cells -> String.join(",", cells)).collect(joining("\r\n", "", "\r\n"));
    }
}
