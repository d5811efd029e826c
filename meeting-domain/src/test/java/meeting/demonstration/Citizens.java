package meeting.demonstration;

import static meeting.congress.AttendeeCategory.DELEGATE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Identity.DocumentType;
import meeting.delegation.person.Identity.Sex;
import meeting.delegation.person.Journey;
import meeting.delegation.person.Journey.TravelMode;
import meeting.delegation.person.Needs;
import meeting.delegation.person.Office;
import meeting.delegation.person.PersonDetails;

/** Makes people of names: where they work, how they are reached, what they need. Numbers are of ranges that belong to nobody. */
final class Citizens {
    private static final List<String> PARTIES = List.of("中国民主同盟", "中国国民党革命委员会", "中国民主建国会", "九三学社", "中国农工民主党", "中国致公党");
    private static final List<String> DIETS = List.of("素食", "花生过敏", "低糖", "不吃海鲜");
    private static final List<String> FOREIGN_DIETS = List.of("Vegetarian", "Gluten-free", "Sin lactosa", "Sin mariscos");
    private static final List<String> ACCESS = List.of("轮椅", "助听器", "靠近出入口就座");
    private static final int[] CHECK_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random;
    private final Map<String, List<List<String>>> workplaces =
        Lines.rows("workplaces.tsv").stream().collect(Collectors.groupingBy(row -> row.get(0)));
    private final Map<String, Integer> turns = new HashMap<>();
    private int made;

    Citizens(Random random) {
        this.random = random;
        workplaces.values().forEach(places -> Collections.shuffle(places, random));
    }

    /** @param workplace kind of place the person works at @param where name of the delegation's district, in its units' names */
    PersonDetails of(AttendeeCategory category, Named named, String workplace, String where, String electingUnit, DelegationId delegation, String group) {
        made++;
        var office = office(workplace, where, electingUnit);
        var travels = delegation != null && random.nextInt(5) < 2;
        return new PersonDetails(category, named.name(), delegation, group, identity(category, named, workplace.equals("retired")), office, phone(workplace),
            needs(named, workplace), travels ? arrival() : null, travels ? departure() : null, Credentials.CONFIRMED, category == DELEGATE, null);
    }

    /** Every place once before the second comes, so that no bureau has two heads. */
    private Office office(String workplace, String where, String electingUnit) {
        var places = workplaces.get(workplace);
        var turn = turns.merge(workplace + where, 1, Integer::sum) - 1;
        var row = places.get(turn % places.size());
        var posts = row.get(2).split("/");
        return new Office(row.get(1).replace("%区", where.endsWith("区") ? where : where + "区").replace("%", where), posts[turn / places.size() % posts.length],
            row.get(3), electingUnit);
    }

    private Identity identity(AttendeeCategory category, Named named, boolean retired) {
        var born = LocalDate.of(retired ? 1946 + random.nextInt(12) : 1963 + random.nextInt(36), 1, 1).plusDays(random.nextInt(365));
        if (named.ethnicity() == null && category != DELEGATE)
            return new Identity(named.sex(), born, DocumentType.PASSPORT, "X" + String.format("%08d", made), null, null);
        var party = category != DELEGATE ? null : random.nextInt(10) < 6 ? "中国共产党" : random.nextInt(2) == 0 ? one(PARTIES) : null;
        return new Identity(named.sex(), born, DocumentType.RESIDENT_ID, residentId(born, named.sex()), named.ethnicity(), party);
    }

    /** No place has the code 999999; the check character is right. */
    private String residentId(LocalDate born, Sex sex) {
        var number = "999999" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", made % 450 * 2 + (sex == Sex.MALE ? 1 : 0));
        var sum = 0;
        for (var i = 0; i < CHECK_WEIGHTS.length; i++) sum += (number.charAt(i) - '0') * CHECK_WEIGHTS[i];
        return number + "10X98765432".charAt(sum % 11);
    }

    private String phone(String workplace) {
        if (workplace.endsWith("-es")) return String.format("+34 555 01 %02d %02d", made / 100, made % 100);
        if (workplace.endsWith("-en")) return String.format("+44 7700 900%03d", made);
        return String.format("100 0000 %04d", 1000 + made);
    }

    private Needs needs(Named named, String workplace) {
        var foreign = workplace.contains("-");
        var dietary = named.dietary() != null && !named.dietary().isEmpty() ? named.dietary()
            : random.nextInt(14) > 0 ? null : one(foreign ? FOREIGN_DIETS : DIETS);
        var language = workplace.endsWith("-es") ? "Español" : workplace.endsWith("-en") ? "English" : "维吾尔族".equals(named.ethnicity()) ? "维吾尔语" : null;
        return new Needs(dietary, random.nextInt(45) > 0 || foreign ? null : one(ACCESS), random.nextInt(90) > 0 || foreign ? null : "糖尿病", language);
    }

    private Journey arrival() {
        return new Journey(one(List.of(TravelMode.RAIL, TravelMode.ROAD)), "G" + (7000 + random.nextInt(900)),
            Calendar.at(-2, 13 + random.nextInt(5), random.nextInt(12) * 5));
    }

    private Journey departure() {
        return new Journey(TravelMode.RAIL, "G" + (7000 + random.nextInt(900)), Calendar.at(2, 17 + random.nextInt(3), random.nextInt(12) * 5));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
