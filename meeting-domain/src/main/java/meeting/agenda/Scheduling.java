package meeting.agenda;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door of this context: laying down the sittings of a congress and reading them. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Scheduling {
    private Sittings sittings;
    private Convening convening;

    protected Scheduling() { } // CDI

    @Inject
    Scheduling(Sittings sittings, Convening convening) {
        this.sittings = sittings;
        this.convening = convening;
    }

    public SittingId create(CongressId congress, SittingDetails details) {
        var id = SittingId.next();
        sittings.add(new Sitting(id, convening.congress(congress), details));
        return id;
    }

    /** @throws SomeoneWasFaster if the sitting changed since {@code seenVersion} was read (T5) */
    public void edit(SittingId sitting, long seenVersion, SittingDetails details) {
        var found = found(sitting, seenVersion);
        found.lay(convening.congress(found.congress()), details);
    }

    /** T4. @throws SomeoneWasFaster as with an edit */
    public void cancel(SittingId sitting, long seenVersion, String reason) {
        found(sitting, seenVersion).cancel(reason);
    }

    @RolesAllowed({ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY, GROUP_STAFF, GATE_DEVICE})
    public SittingView sitting(SittingId sitting) {
        return sittings.of(sitting).map(Sitting::view).orElseThrow(NotFound::new);
    }

    /** Every sitting of the congress in the order of the day, cancelled ones too. */
    @RolesAllowed({ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY, GROUP_STAFF, GATE_DEVICE})
    public List<SittingView> sittings(CongressId congress) {
        return sittings.in(congress).stream().map(Sitting::view).toList();
    }

    private Sitting found(SittingId sitting, long seenVersion) {
        var found = sittings.of(sitting).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, found.version());
        return found;
    }
}
