package meeting.accreditation.badge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import meeting.accreditation.BadgeId;
import meeting.delegation.PersonId;

interface BadgeBook {
    /** Locked until the transaction ends: of two clerks who replace the same badge the second waits and is told. */
    Optional<Badge> toChange(BadgeId badge);

    /** The person's last one, locked. */
    Optional<Badge> currentToChange(PersonId person);

    /** Newest first. */
    List<Badge> allOf(PersonId person);

    /** Oldest first. */
    List<BadgeStep> steps(BadgeId badge);

    List<Badge> these(Collection<BadgeId> badges);

    void record(BadgeStep step);

    /** Adds it after every change made so far, so that its predecessor has made way (BG1). */
    void add(Badge badge, BadgeStep first);
}
