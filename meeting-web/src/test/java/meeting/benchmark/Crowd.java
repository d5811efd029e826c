package meeting.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import meeting.accreditation.Code;
import meeting.kernel.naming.NameKeys;
import meeting.kernel.naming.Pinyin;
import org.postgresql.PGConnection;

/** A congress of many people in forty delegations, its sittings all day, and a gate device; the same in every run. */
final class Crowd {
    static final String TOKEN = "plenum_gate_benchmark";
    static final String DEVICE = "de000000-0000-4000-8000-000000000001";
    static final String CONGRESS = "c0000000-0000-4000-8000-000000000001";
    /** Person number n is found by this plus n, too, as by a code that was lost: numbers are all that pgbench can count. */
    static final long PGBENCH_CODES = 20_000_000_000L;
    private static final String HALL = "4a000000-0000-4000-8000-000000000001";
    private static final int DELEGATIONS = 40;
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂兰玉华建国文斌辉力鹏飞志红梅春宇浩凯秋生云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉桃花";
    /** Coprime to the number of names: neighbours on the roster are none in the alphabet, and nobody has a namesake. */
    private static final int STRIDE = 7_919;
    private static final String[] UNITS = {"市教育局", "市卫生局", "江岸区政府", "第一中学", "中心医院", "钢铁公司", "师范大学", "农业合作社", "市工商联", "文化馆", "老城街道", "港务集团",
        "自来水厂", "公交公司", "妇女联合会", "总工会", "科学技术协会", "气象台", "博物馆", "第二中学", "造船厂", "化工研究院", "人民法院", "检察院", "消防支队", "体育学院", "图书馆", "电力公司",
        "邮政局", "林业站", "渔业公司", "桥梁工程局", "纺织厂", "食品公司", "印刷厂", "设计院", "税务所", "广播电台", "报社", "养老院"};
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NAME = 3;
    private static final int LATIN = 4;
    private static final int UNIT = 10;
    private static final int PHONE = 12;
    private static final String COLUMNS = "(id, congress_id, category, full_name, latin_name, delegation_id, sex, document_type, document_number, ethnicity,"
        + " unit, post, phone, credentials, voting_right, standing, name_key_xingshi, name_key_xingming, name_key_pinyin, name_key_latin, version)";

    private final Postgres database;
    private int size;

    Crowd(Postgres database) {
        this.database = database;
        var today = LocalDate.now();
        database.execute("insert into congress (id, kind, title_en, zone, first_day, last_day, suspended_counted, quorum_numerator, quorum_denominator,"
            + " quorum_inclusive, sign_in_opens_before, sign_in_closes_after, name_order, version) values ('" + CONGRESS + "', 'PEOPLES', 'Benchmark',"
            + " 'Asia/Shanghai', '" + today + "', '" + today.plusDays(2) + "', true, 2, 3, true, 60, 60, 'XINGMING', 0)");
        database.execute("insert into congress_hall (congress_id, position, hall_id, name_en, capacity)"
            + " values ('" + CONGRESS + "', 0, '" + HALL + "', 'Hall', 100000)");
        database.execute("insert into congress_electorate (congress_id, category) values ('" + CONGRESS + "', 'DELEGATE')");
        database.execute("insert into delegation (id, congress_id, number, name_en, version) select cast(lpad(to_hex(n), 32, '0') as uuid), '" + CONGRESS
            + "', n, 'Delegation ' || n, 0 from generate_series(1, " + DELEGATIONS + ") n");
        database.execute("insert into gate_device (id, congress_id, label, token_digest, enrolled_at, enrolled_by, version)"
            + " values ('" + DEVICE + "', '" + CONGRESS + "', 'Scanner', ?, now(), 'benchmark', 0)", digest(TOKEN));
    }

    int size() {
        return size;
    }

    /** Adds people until there are as many, and lets the database take stock of them. */
    void growTo(int people) throws SQLException, IOException {
        var persons = new StringBuilder();
        var searched = new StringBuilder();
        var codes = new StringBuilder();
        for (var n = size; n < people; n++) {
            var person = person(n);
            persons.append(person);
            searched.append(searched(person.split("\t")));
            codes.append(codes(n, person.substring(0, person.indexOf('\t'))));
        }
        try (var connection = database.connect()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn("copy person " + COLUMNS + " from stdin", new StringReader(persons.toString()));
            copy.copyIn("copy person_searched (person_id, search_text) from stdin", new StringReader(searched.toString()));
            copy.copyIn("copy personal_code (id, code, congress_id, person_id, valid_for, state, issued_at, issued_by, reason, version) from stdin",
                new StringReader(codes.toString()));
        }
        size = people;
        database.execute("vacuum analyze");
    }

    /** A sitting nobody has come to, its doors open since an hour ago. */
    UUID sitting() {
        var id = UUID.randomUUID();
        database.execute("insert into sitting (id, congress_id, title_en, kind, hall_id, starts_at, ends_at, sign_in_opens, sign_in_closes, status, version)"
            + " values (?, '" + CONGRESS + "', 'Plenary', 'PLENARY', '" + HALL + "', now() + interval '1 hour', now() + interval '4 hours',"
            + " now() - interval '1 hour', now() + interval '4 hours', 'PLANNED', 0)", id);
        return id;
    }

    /** Signs in part of the people over three quarters of an hour, past the product. */
    void fill(UUID sitting, double part) {
        database.execute("insert into sign_in (id, congress_id, sitting_id, person_id, turn, verdict, gate, actor_id, actor_name, method,"
            + " scanned_at, received_at, late)"
            + " select gen_random_uuid(), congress_id, ?, id, 1, 'ADMITTED', 'Gate 1', 'device:" + DEVICE + "', 'Scanner', 'SCAN', t, t, false"
            + " from (select *, now() - interval '45 minutes' * random() as t from person where random() < ?) p", sitting, part);
        database.execute("vacuum analyze");
    }

    /** The code of person number n: valid, and all digits but for its last character. */
    static String code(int n) {
        var digits = String.format("%010d", n);
        for (var check : ALPHABET.toCharArray()) {
            var read = Code.read(digits + check);
            if (read.isPresent()) return read.get().value();
        }
        throw new IllegalStateException(digits);
    }

    private static String codes(int n, String person) {
        return new UUID(1, n) + "\t" + code(n) + "\t" + CONGRESS + "\t" + person + "\t" + person + "\tVALID\tnow\tbenchmark\t\\N\t0\n"
            + new UUID(2, n) + "\t" + (PGBENCH_CODES + n) + "\t" + CONGRESS + "\t" + person + "\t\\N\tLOST\tnow\tbenchmark\tlost\t0\n";
    }

    /** What is searched of a person, as the person's row says it. */
    private static String searched(String[] person) {
        var latin = person[LATIN].toLowerCase(Locale.ROOT);
        return person[0] + "\t" + String.join("\\n", person[NAME], latin, latin.replace(" ", ""), person[UNIT], person[PHONE]) + "\n";
    }

    private static String person(int n) {
        var random = new Random(n);
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        var mixed = n * STRIDE % (SURNAMES.length() * GIVEN.length() * GIVEN.length());
        var name = character(SURNAMES, mixed) + character(GIVEN, mixed / SURNAMES.length()) + character(GIVEN, mixed / SURNAMES.length() / GIVEN.length());
        var latin = Pinyin.of(name);
        var keys = NameKeys.of(name, latin);
        var phone = "138" + String.format("%08d", n);
        var unit = UNITS[n * 13 % UNITS.length];
        var delegation = String.format("00000000-0000-0000-0000-%012x", 1 + n % DELEGATIONS);
        return String.join("\t", id, CONGRESS, "DELEGATE", name, latin, delegation, n % 3 == 0 ? "FEMALE" : "MALE", "RESIDENT_ID",
            "1101011980" + String.format("%08d", n),
            "汉族", unit, "代表", phone, "CONFIRMED", "t", "ACTIVE", keys.xingshi(), keys.xingming(), keys.pinyin(), keys.latin(), "0") + "\n";
    }

    private static String character(String of, int n) {
        return String.valueOf(of.charAt(n % of.length()));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
