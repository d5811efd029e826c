package meeting.accreditation.badge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.accreditation.BadgeId;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Page;

/** Badges by the thousand, by statements that do not load them. */
interface BadgeStacks {
    /** BG1: one for each of these people who has a code and a type; the others get none. */
    void request(CongressId congress, Collection<PersonId> people, Instant at, String by);

    /** Those of these badges that may take the step take it (BG3). @return how many did */
    int step(Collection<BadgeId> badges, BadgeState next, Instant at, String by);

    /** Of these badges those of which a good card exists, or may. */
    List<BadgeId> printedBefore(Collection<BadgeId> badges);

    /** BG9: a step that leaves the badges where they are. */
    void printedAgain(Collection<BadgeId> badges, String why, Instant at, String by);

    /** BG8: empty for who is on no roster. */
    Optional<Fit> fit(PersonId person);

    /** Those of these badges of the congress that are requested, locked until the transaction ends. */
    List<BadgeId> waiting(CongressId congress, Collection<BadgeId> badges);

    Page<BadgeRow> page(BadgeQuery query);

    /** Current badges by state; every state has its number. */
    Map<BadgeState, Long> counts(CongressId congress);

    /** Current badges by what they stand out by; each has its number. */
    Map<BadgeMatter, Long> matters(CongressId congress);

    Optional<Instant> oldestRequest(CongressId congress);

    /** Empty if the person is on no roster. */
    Optional<CongressId> congressOf(PersonId person);

    /** VT1: whether requests of this congress wait for somebody. */
    boolean isVetting(CongressId congress);
}
