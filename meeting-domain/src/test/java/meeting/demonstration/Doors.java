package meeting.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import meeting.accreditation.Code;
import meeting.accreditation.Codes;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.Enrolments;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInMethod;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.Scan;
import meeting.attendance.door.SignIns;
import meeting.attendance.door.Undo;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** The doors of one congress: what happens at them is noted first and then played in the order of time. */
final class Doors {
    private static final List<String> GATES = List.of("Gate A", "Gate B", "Gate C");

    private final Stage stage;
    private final Random random;
    private final List<Actor> devices;
    private final List<Event> events = new ArrayList<>();

    private record Event(Instant at, Runnable happens) { }

    /** Gate A is a person with a scanner, the others are devices. */
    Doors(Stage stage, Random random, CongressId congress) {
        this.stage = stage;
        this.random = random;
        devices = List.of(enrol(congress, "Gate B handheld"), enrol(congress, "Gate C handheld"));
    }

    private Actor enrol(CongressId congress, String label) {
        var security = stage.at(-6, 14, 0).security();
        var device = security.get(Enrolments.class).enrol(security.get(Devices.class).invite(congress, DeviceDetails.of(label)).secret(), null);
        return new Actor(device.id().actorId(), label, Set.of(Roles.GATE_DEVICE), Set.of(), "127.0.0.1");
    }

    /** @param gate place in the list of gates */
    void scan(SittingId sitting, Instant at, int gate, String scanned) {
        events.add(new Event(at, () -> {
            if (gate == 0) stage.at(at).security();
            else Product.signIn(devices.get(gate - 1));
            stage.at(at).get(SignIns.class).signIn(new Scan(sitting, scanned, GATES.get(gate), SignInMethod.SCAN, null, null));
        }));
    }

    void comes(Member member, SittingId sitting, Instant at) {
        scan(sitting, at, random.nextInt(GATES.size()), codeOf(member));
    }

    void isEnteredByHand(Member member, SittingId sitting, Instant at, String reason) {
        events.add(new Event(at, () -> enter(member, sitting, at, reason)));
    }

    /** Admitted in place of somebody else, taken back three minutes later. */
    void isTakenForAnother(Member member, SittingId sitting, Instant at, String reason) {
        events.add(new Event(at, () -> {
            var admitted = enter(member, sitting, at, "证件遗留在酒店 · badge left at the hotel");
            stage.at(at.plus(Duration.ofMinutes(3))).get(SignIns.class).undo(new Undo(admitted.id(), GATES.get(0), reason, null));
        }));
    }

    private SignInAnswer enter(Member member, SittingId sitting, Instant at, String reason) {
        return stage.at(at).security().get(SignIns.class).enter(new ManualEntry(sitting, member.id(), GATES.get(0), reason, null, null));
    }

    String codeOf(Member member) {
        return stage.secretariat().get(Codes.class).history(member.id()).get(0).code().value();
    }

    String lostCodeOf(Member member) {
        return stage.secretariat().get(Codes.class).history(member.id()).stream().map(code -> code.code()).map(Code::value)
            .filter(code -> !code.equals(codeOf(member))).findFirst().orElseThrow();
    }

    void play() {
        events.stream().sorted(Comparator.comparing(Event::at)).forEach(event -> event.happens().run());
    }
}
