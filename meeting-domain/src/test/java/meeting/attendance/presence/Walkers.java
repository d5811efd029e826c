package meeting.attendance.presence;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.accreditation.device.DeviceFixture.asSecurity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import meeting.accreditation.Codes;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Direction;
import meeting.accreditation.device.EnrolledDevice;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Attendance;
import meeting.attendance.SessionFixture;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.attendance.door.Scan;
import meeting.attendance.door.SignIns;
import meeting.attendance.door.Undo;
import meeting.congress.CongressKind;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;

/** People who walk through gates of two zones and one without, and a list on paper of where each of them is. */
final class Walkers {
    private static final String[] ZONES = {"Z2", "Z7", null};
    private static final int PAGE = 5;

    /** @param zone of the gate last passed */
    private record Place(String zone, boolean outside) { }

    private final Product product;
    private final SessionFixture session;
    private final Map<String, EnrolledDevice> gates = new HashMap<>();
    private final Map<PersonId, String> codes = new LinkedHashMap<>();
    private final Map<PersonId, Place> places = new HashMap<>();
    private final Map<PersonId, SignInAnswer> admissions = new HashMap<>();
    private final Set<PersonId> withdrawn = new HashSet<>();
    private Instant now;
    private boolean over;

    Walkers(Product product) {
        this.product = product;
        session = new SessionFixture(product, CongressKind.PEOPLES);
        asSecurity();
        for (var zone : ZONES)
            gates.put(zone, aDevice(product, session.congress, new DeviceDetails("Gate " + zone, DeviceRole.STEWARD, zone, Direction.BOTH, Set.of())));
        Product.setClock(now = product.get(Scheduling.class).sitting(sitting()).signInOpens().plusSeconds(60));
    }

    PersonId enrol(String name) {
        return known(session.delegate(name, session.riverside));
    }

    PersonId guest(String name) {
        return known(session.guest(name));
    }

    private PersonId known(PersonId person) {
        codes.put(person, product.get(Codes.class).codeOf(person).orElseThrow().code().shown());
        return person;
    }

    Instant later(int seconds) {
        Product.setClock(now = now.plusSeconds(seconds));
        return now;
    }

    void afterTheEnd() {
        SessionFixture.asSecretariat();
        Product.setClock(now = product.get(Scheduling.class).sitting(sitting()).time().to());
        over = true;
    }

    /** The list on paper follows what the gate said. */
    void scan(PersonId person, String zone, Way way) {
        act(product, gates.get(zone));
        var answer = product.get(SignIns.class).signIn(new Scan(sitting(), codes.get(person), "Gate " + zone, SignInMethod.SCAN, way, null, null));
        if (answer.verdict() == Verdict.ADMITTED) admissions.put(person, answer);
        if (answer.verdict() == Verdict.ADMITTED || answer.verdict() == Verdict.PASSED) places.put(person, new Place(zone, false));
        if (answer.verdict() == Verdict.WENT_OUT) places.put(person, new Place(zone, true));
    }

    /** Read at a gate of Z2 a while ago, told now. @return when it was read */
    Instant scanLate(PersonId person, int seconds) {
        act(product, gates.get("Z2"));
        var read = now.minusSeconds(seconds);
        product.get(SignIns.class).signIn(new Scan(sitting(), codes.get(person), "Gate Z2", SignInMethod.SCAN, Way.IN, read, null));
        return read;
    }

    void somethingHappens(Random random) {
        later(1);
        var person = List.copyOf(codes.keySet()).get(random.nextInt(codes.size()));
        switch (random.nextInt(12)) {
            case 0 -> takeBack(person);
            case 1 -> withdrawOrReinstate(person);
            default -> scan(person, ZONES[random.nextInt(ZONES.length)], random.nextInt(3) == 0 ? Way.OUT : Way.IN);
        }
    }

    private void takeBack(PersonId person) {
        if (places.remove(person) == null) return;
        SessionFixture.asSecretariat();
        product.get(SignIns.class).undo(new Undo(admissions.get(person).id(), "Desk", "wrong person", null));
    }

    private void withdrawOrReinstate(PersonId person) {
        SessionFixture.asSecretariat();
        if (withdrawn.remove(person)) product.get(Roster.class).reinstate(person, "back again");
        else if (withdrawn.add(person)) product.get(Roster.class).withdraw(person, "resigned");
    }

    PresenceCount count() {
        asSecurity();
        return product.get(Presence.class).count(sitting());
    }

    /** Read page by page. */
    List<PresentPerson> people(Whereabouts where, String zone) {
        asSecurity();
        var found = new ArrayList<PresentPerson>();
        for (var more = true; more; ) {
            var page = product.get(Presence.class).people(new PresenceQuery(sitting(), where, zone, NameOrder.PINYIN, found.size(), PAGE));
            found.addAll(page.rows());
            more = !page.rows().isEmpty() && found.size() < page.total();
            assertThat(more || found.size() == page.total()).isTrue();
        }
        return found;
    }

    /** What the product says is what stands on paper, and adds up (PR8). */
    void compare() {
        var count = count();
        var outside = (int) places.values().stream().filter(Place::outside).count();
        assertThat(count.inside()).isEqualTo(places.size() - outside);
        assertThat(over ? count.left() : count.out()).isEqualTo(outside);
        assertThat(count.inside() + count.out() + count.left()).isEqualTo(count.signedIn()).isEqualTo(places.size()).isLessThanOrEqualTo(count.people());
        assertThat(count.people()).isEqualTo((int) codes.keySet().stream().filter(each -> !withdrawn.contains(each) || places.containsKey(each)).count());
        assertThat(product.get(Attendance.class).present(sitting(), codes.keySet())).isEqualTo(places.keySet());
        var inZones = Arrays.stream(ZONES).flatMap(zone -> people(Whereabouts.INSIDE, zone == null ? PresenceQuery.NO_ZONE : zone).stream()
            .peek(row -> assertThat(places.get(row.person().id())).isEqualTo(new Place(zone, false)))).map(row -> row.person().id()).toList();
        assertThat(inZones).doesNotHaveDuplicates().hasSize(count.inside());
        assertThat(people(null, null)).extracting(row -> row.person().id()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(places.keySet());
        assertThat(people(null, null)).extracting(row -> row.person().fullName()).isSorted();
    }

    SittingId sitting() {
        return session.firstMorning;
    }

    SittingId nextSitting() {
        return session.firstAfternoon;
    }

    DelegationId delegation() {
        return session.riverside;
    }
}
