package meeting.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A roster as it comes, in the columns rosters have, of people in two delegations. */
final class RosterFile {
    private static final String HEADERS = "姓名,拼音,类别,代表团,性别,出生日期,证件类型,证件号码,民族,单位,职务,手机号码,备注\n";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉";

    private RosterFile() {
    }

    static byte[] csv(int people) {
        return IntStream.range(0, people).mapToObj(RosterFile::row).collect(Collectors.joining("\n", HEADERS, "\n")).getBytes(UTF_8);
    }

    private static String row(int i) {
        return "%s%s%s,Member %d,%s,%d,%s,%d-%02d-%02d,护照,E%08d,汉族,市第%d中学,教师,138%08d,第%d行".formatted(
            character(SURNAMES, i), character(GIVEN, i / SURNAMES.length()), character(GIVEN, i / SURNAMES.length() / GIVEN.length()), i,
            i % 5 == 0 ? "列席" : "代表", 1 + i % 2, i % 3 == 0 ? "女" : "男", 1950 + i % 50, 1 + i % 12, 1 + i % 28, i, i % 90, i, i);
    }

    private static char character(String of, int i) {
        return of.charAt(i % of.length());
    }
}
