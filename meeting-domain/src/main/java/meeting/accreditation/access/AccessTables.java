package meeting.accreditation.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;

interface AccessTables {
    /** What every congress begins with (AC1, AC2). */
    void addUsual(CongressId congress);

    /** In the order of their bits. */
    List<BadgeTypeRow> types(CongressId congress);

    Optional<BadgeTypeRow> type(CongressId congress, String code);

    List<AccessRuleRow> rules(CongressId congress);

    Optional<AccessRuleRow> rule(CongressId congress, String type, Zone zone);

    /** @throws meeting.kernel.SomeoneWasFaster if another laid a rule for the same type and zone */
    void add(AccessRuleRow rule);

    void remove(AccessRuleRow rule);

    List<ZoneName> zones(CongressId congress);

    Map<AttendeeCategory, String> usual(CongressId congress);

    void assign(CongressId congress, AttendeeCategory category, String type);

    Optional<AccessSetting> setting(CongressId congress);

    /** Locked until the transaction ends: of two who close it the second is told. */
    Optional<VotingPeriod> openVotingToClose(CongressId congress);

    /** Newest first. */
    List<VotingPeriod> votings(CongressId congress);

    default boolean isVotingOpen(CongressId congress) {
        return votings(congress).stream().anyMatch(period -> period.view().isOpen());
    }

    /** @throws VotingIsOpen if another was faster */
    void add(VotingPeriod period);
}
