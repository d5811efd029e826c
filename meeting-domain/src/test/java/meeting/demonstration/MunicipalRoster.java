package meeting.demonstration;

import static meeting.congress.AttendeeCategory.DELEGATE;
import static meeting.congress.AttendeeCategory.GUEST;
import static meeting.congress.AttendeeCategory.NON_VOTING;
import static meeting.congress.AttendeeCategory.OBSERVER;
import static meeting.congress.AttendeeCategory.PRESS;
import static meeting.congress.AttendeeCategory.STAFF;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.delegation.DelegationDetails;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.Roster;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Identity.Sex;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.LocalizedText;

/** Ten delegations with 347 deputies, 158 others, and two who gave up their mandate. */
final class MunicipalRoster {
    private static final int DEPUTIES_IN_A_GROUP = 13;
    private static final int NON_VOTING_IN_A_DELEGATION = 6;
    private static final Set<String> GAVE_UP = Set.of("仇远航", "宁采薇");
    private static final Map<Integer, List<String>> NAMESAKES = Map.of(1, List.of("张敏F"), 2, List.of("王伟M", "王伟M"), 7, List.of("张敏F"),
        3, List.of("仇远航M"), 9, List.of("宁采薇F"));

    private final Stage stage;
    private final Random random;
    private final Names names;
    private final Citizens citizens;
    private final List<Member> members = new ArrayList<>();
    private CongressId congress;

    MunicipalRoster(Stage stage, Random random) {
        this.stage = stage;
        this.random = random;
        names = new Names(random);
        citizens = new Citizens(random);
    }

    static boolean gaveUp(Member member) {
        return GAVE_UP.contains(member.name());
    }

    List<Member> enrolAll(CongressId congress) {
        this.congress = congress;
        Lines.rows("delegations.tsv").forEach(this::enrolDelegation);
        enrolWithoutDelegation();
        return List.copyOf(members);
    }

    private void enrolDelegation(List<String> row) {
        var number = Integer.parseInt(row.get(0));
        var liaison = names.chinese(row.get(7), Sex.valueOf(row.get(9)));
        var delegation = stage.get(Delegations.class).found(congress, new DelegationDetails(number, new LocalizedText(row.get(1), row.get(2), row.get(3)),
            liaison.name().latin() + " " + liaison.name().full(), row.get(10), row.get(11)));
        var deputies = deputyNames(number, Integer.parseInt(row.get(4)));
        for (var i = 0; i < deputies.size(); i++) {
            enrol(DELEGATE, deputies.get(i), row.get(5), row, delegation, String.valueOf(1 + i / DEPUTIES_IN_A_GROUP));
        }
        for (var i = 0; i < NON_VOTING_IN_A_DELEGATION; i++) enrol(NON_VOTING, names.chinese(), "bureau", row, delegation, null);
        enrol(STAFF, liaison, "staff", row, delegation, null);
    }

    /** Those who gave up come on top; harbour and universities have deputies whose names are not Chinese. */
    private List<Named> deputyNames(int delegation, int deputies) {
        var drawn = new ArrayList<Named>();
        var given = NAMESAKES.getOrDefault(delegation, List.of());
        given.forEach(name -> drawn.add(names.chinese(name.substring(0, name.length() - 1), name.endsWith("F") ? Sex.FEMALE : Sex.MALE)));
        var size = deputies + (int) given.stream().filter(name -> GAVE_UP.contains(name.substring(0, name.length() - 1))).count();
        for (var i = 0; i < 2; i++) drawn.add(names.minority());
        if (delegation == 4 || delegation == 8) drawn.addAll(List.of(names.spanish(), names.spanish(), names.english()));
        while (drawn.size() < size) drawn.add(names.chinese());
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private void enrolWithoutDelegation() {
        enrol(2, NON_VOTING, "bureau", names::chinese);
        enrol(10, GUEST, "retired", names::chinese);
        enrol(13, GUEST, "sister-es", names::spanish);
        enrol(11, GUEST, "sister-en", names::english);
        enrol(16, OBSERVER, "observer", names::chinese);
        enrol(12, PRESS, "press", names::chinese);
        enrol(5, PRESS, "press-es", names::spanish);
        enrol(5, PRESS, "press-en", names::english);
        enrol(14, STAFF, "staff", names::chinese);
    }

    private void enrol(int many, AttendeeCategory category, String workplace, Supplier<Named> named) {
        IntStream.range(0, many).forEach(i -> enrol(category, named.get(), workplace, null, null, null));
    }

    private void enrol(AttendeeCategory category, Named named, String workplace, List<String> row, DelegationId delegation, String group) {
        var details = withCredentials(citizens.of(category, named, workplace, row == null ? "" : row.get(3),
            category == DELEGATE ? row.get(6) : null, delegation, group));
        var id = stage.get(Roster.class).enrol(congress, details);
        members.add(new Member(id, details, row == null ? 0 : Integer.parseInt(row.get(0))));
    }

    /** A few credentials are still before the committee, one was refused. */
    private PersonDetails withCredentials(PersonDetails details) {
        var credentials = switch (members.size()) {
            case 77, 233, 340, 490 -> Credentials.PENDING;
            case 482 -> Credentials.REFUSED;
            default -> Credentials.CONFIRMED;
        };
        return new PersonDetails(details.category(), details.name(), details.delegation(), details.group(), details.identity(), details.office(),
            details.phone(), details.needs(), details.arrival(), details.departure(), credentials, details.votingRight(), details.remarks());
    }
}
