package meeting.attendance.leave;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;

/** The door to who decides on leave in which case (LV3); a chain that is laid down holds for requests made from then on. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class LeaveChains {
    @Inject
    private ChainBook book;

    /** Every case with its offices in order. */
    public Map<LeaveCase, List<Office>> chains(CongressId congress) {
        var chains = new EnumMap<LeaveCase, List<Office>>(LeaveCase.class);
        for (var each : LeaveCase.values()) chains.put(each, book.of(congress, each));
        return chains;
    }

    /** @throws InvalidInput unless somebody decides, nobody twice */
    public void lay(CongressId congress, LeaveCase leaveCase, List<Office> offices) {
        new InvalidInput.Check().that(offices.stream().anyMatch(office -> !office.isInformed()), "offices", "attendance.leave-nobody-decides")
            .that(new HashSet<>(offices).size() == offices.size(), "offices", "attendance.leave-office-twice").orThrow();
        book.lay(congress, leaveCase, offices);
    }
}
