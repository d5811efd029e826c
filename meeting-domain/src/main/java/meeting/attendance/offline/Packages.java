package meeting.attendance.offline;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.accreditation.CodeState;
import meeting.accreditation.access.Access;
import meeting.accreditation.device.Devices;
import meeting.accreditation.signing.SignedCodes;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;
import meeting.congress.CongressId;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;

/** The door of this sub-model: the package of a sitting. */
@ApplicationScoped
@RolesAllowed(GATE_DEVICE)
public class Packages {
    static final Duration FRESH = Duration.ofSeconds(10);
    static final Duration AT_A_TIME = Duration.ofSeconds(1);

    private final Map<SittingId, GatePackage> made = new ConcurrentHashMap<>();
    @Inject
    private PackedPeople everybody;
    @Inject
    private Sealing sealing;
    @Inject
    private Scheduling scheduling;
    @Inject
    private Convening convening;
    @Inject
    private Access access;
    @Inject
    private SignedCodes signedCodes;
    @Inject
    private Devices devices;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** OF4. Goes on stretching codes, for a second at most, so that a gate hears how far it is. @throws NotFound as {@link #of} */
    public Preparation prepare(SittingId sitting) {
        var congress = held(sitting).congress();
        return fresh(sitting).map(known -> new Preparation(known.people().size(), known.people().size())).orElseGet(() -> stretch(congress));
    }

    private Preparation stretch(CongressId congress) {
        var enough = System.nanoTime() + AT_A_TIME.toNanos();
        var codes = everybody.codes(congress);
        codes.parallelStream().filter(code -> System.nanoTime() < enough).forEach(code -> sealing.digest(congress, code));
        return new Preparation((int) codes.stream().filter(code -> sealing.knows(congress, code)).count(), codes.size());
    }

    /** OF1, OF3. @throws NotFound if there is no such sitting in the congress that the acting device serves, or it does not stand at it (GD3) */
    public GatePackage of(SittingId sitting) {
        var held = held(sitting);
        synchronized (sealing) {
            return fresh(sitting).orElseGet(() -> {
                var packed = pack(held, convening.congress(held.congress()));
                made.put(sitting, packed);
                return packed;
            });
        }
    }

    private SittingView held(SittingId sitting) {
        var held = scheduling.sitting(sitting);
        if (!devices.serves(actor.get(), held.congress()) || !devices.own().details().standsAt(sitting.value())) throw new NotFound();
        return held;
    }

    /** Tag of the package if one was made just now; empty does not mean that anything has changed. */
    public Optional<String> tag(SittingId sitting) {
        return fresh(sitting).map(GatePackage::tag);
    }

    private Optional<GatePackage> fresh(SittingId sitting) {
        var now = clock.instant();
        return Optional.ofNullable(made.get(sitting)).filter(known -> now.isBefore(known.madeAt().plus(FRESH)));
    }

    private GatePackage pack(SittingView sitting, CongressView congress) {
        var now = clock.instant();
        var people = everybody.of(sitting.id(), congress.id());
        var sealed = people.parallelStream()
            .map(each -> new SealedPerson(sealing.digest(congress.id(), each.code()), sealing.seal(congress.id(), each.code(), each.json()))).toList();
        var ended = people.stream().filter(each -> each.state() != CodeState.VALID)
            .map(each -> new EndedCode(sealing.digest(congress.id(), each.code()), each.state())).toList();
        var present = digests(congress, people.stream().filter(PackedPerson::in).toList());
        var outside = digests(congress, people.stream().filter(PackedPerson::outside).toList());
        var untagged = new GatePackage(now, sitting, congress, signedCodes.keys(congress.id()), access.inForce(congress.id()),
            everybody.countedAt(sitting.id()).orElse(null), sealing.salt(congress.id()), Sealing.ITERATIONS, ended, present, outside, sealed, "");
        return new GatePackage(now, sitting, congress, untagged.keys(), untagged.access(), untagged.snapshotAt(), untagged.salt(), untagged.iterations(), ended,
            present, outside, sealed, tag(untagged));
    }

    private List<String> digests(CongressView congress, List<PackedPerson> people) {
        return people.stream().map(each -> sealing.digest(congress.id(), each.code())).toList();
    }

    private static String tag(GatePackage made) {
        var content = List.of(made.sitting(), made.congress(), made.keys(), made.access(), String.valueOf(made.snapshotAt()), made.ended(), made.present(),
            made.outside(), made.people()).toString();
        return HexFormat.of().formatHex(Sealing.sha256(content.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }
}
