package meeting.accreditation.design;

import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.BadgeType;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door to how badges look. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, SECURITY})
public class CardDesigns {
    @Inject
    private LaidDesigns designs;
    @Inject
    private AccessRules access;

    /** One for each type, in the order of types (BD1). */
    public List<CardDesignView> designs(CongressId congress) {
        var laid = designs.of(congress).stream().map(LaidDesign::view).collect(Collectors.toMap(CardDesignView::type, view -> view));
        return types(congress).stream().map(BadgeType::code)
            .map(type -> laid.getOrDefault(type, new CardDesignView(type, CardDesign.USUAL, CardDesignView.NOT_LAID))).toList();
    }

    /**
     * BD1 to BD5: what the type's badges show from the next print on.
     *
     * @param seenVersion as read
     * @throws InvalidInput     with every fault
     * @throws SomeoneWasFaster if it changed since {@code seenVersion} was read
     */
    @RolesAllowed(SECRETARIAT)
    public void lay(CongressId congress, String type, long seenVersion, CardDesign design) {
        if (types(congress).stream().noneMatch(known -> known.code().equals(type))) throw new NotFound();
        design.check();
        var laid = designs.of(congress, type);
        SomeoneWasFaster.check(seenVersion, laid.map(LaidDesign::version).orElse(CardDesignView.NOT_LAID));
        laid.ifPresentOrElse(found -> found.lay(design), () -> designs.add(new LaidDesign(congress, type, design)));
    }

    private List<BadgeType> types(CongressId congress) {
        return access.view(congress).matrix().types();
    }
}
