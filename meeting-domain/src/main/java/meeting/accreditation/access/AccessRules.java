package meeting.accreditation.access;

import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.util.EnumMap;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;

/** The door to badge types, zones and the rules between them; doors of halls ask {@link Access}. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class AccessRules {
    private AccessTables tables;
    private Convening convening;
    private Event<AccessChanged> changed;

    protected AccessRules() { } // CDI

    @Inject
    AccessRules(AccessTables tables, Convening convening, Event<AccessChanged> changed) {
        this.tables = tables;
        this.convening = convening;
        this.changed = changed;
    }

    /** Everything of a congress. @throws NotFound if there is no such congress */
    @RolesAllowed({SECURITY, SECRETARIAT})
    public AccessView view(CongressId congress) {
        var zones = new EnumMap<Zone, LocalizedText>(Zone.class);
        tables.zones(congress).forEach(zone -> zones.put(zone.zone(), zone.name()));
        return new AccessView(matrix(congress), zones, tables.usual(congress), strict(congress),
            tables.votings(congress).stream().map(VotingPeriod::view).filter(VotingView::isOpen).findFirst());
    }

    /** AC3, AC4: the rule for its type and zone from now on. @throws InvalidInput if it could never hold */
    public void lay(CongressId congress, AccessRule rule) {
        tables.type(congress, rule.type()).orElseThrow(NotFound::new);
        rule.check();
        tables.rule(congress, rule.type(), rule.zone()).ifPresentOrElse(laid -> laid.lay(rule), () -> tables.add(new AccessRuleRow(congress, rule)));
        changed.fire(new AccessChanged(congress));
    }

    /** AC3: the type enters this zone no more; nothing happens if it did not. */
    public void shut(CongressId congress, String type, Zone zone) {
        tables.rule(congress, type, zone).ifPresent(tables::remove);
        changed.fire(new AccessChanged(congress));
    }

    /** AC1: name, colour and whose it is; code and bit stay. @throws InvalidInput with every fault */
    public void edit(CongressId congress, BadgeType type) {
        tables.type(congress, type.code()).orElseThrow(NotFound::new).lay(type);
        changed.fire(new AccessChanged(congress));
    }

    /** AC2: for who is enrolled from now on. */
    public void assign(CongressId congress, AttendeeCategory category, String type) {
        tables.type(congress, type).orElseThrow(NotFound::new);
        tables.assign(congress, category, type);
    }

    /** What the zone is called in this congress. @throws InvalidInput if it has no name, or one that is too long */
    public void rename(CongressId congress, Zone zone, LocalizedText name) {
        tables.zones(congress).stream().filter(known -> known.zone() == zone).findFirst().orElseThrow(NotFound::new).rename(name);
    }

    /** BG7: whether only badges that were handed out open doors. */
    public void beStrict(CongressId congress, boolean strict) {
        tables.setting(congress).orElseThrow(NotFound::new).beStrict(strict);
        changed.fire(new AccessChanged(congress));
    }

    /** For {@link Access}, which asks who may. */
    @PermitAll
    AccessInForce inForce(CongressId congress) {
        return new AccessInForce(matrix(congress), tables.isVotingOpen(congress), strict(congress));
    }

    private AccessMatrix matrix(CongressId congress) {
        return new AccessMatrix(convening.congress(congress).details().zone(), tables.types(congress).stream().map(BadgeTypeRow::value).toList(),
            tables.rules(congress).stream().map(AccessRuleRow::value).toList());
    }

    private boolean strict(CongressId congress) {
        return tables.setting(congress).filter(AccessSetting::isStrict).isPresent();
    }
}
