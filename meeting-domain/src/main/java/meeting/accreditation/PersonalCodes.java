package meeting.accreditation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;

interface PersonalCodes {
    Optional<PersonalCode> validOf(PersonId person);

    /** Locked until the transaction ends: of two clerks who report the same loss the second waits and is told. */
    Optional<PersonalCode> toEnd(Code code);

    /** Newest first. */
    List<PersonalCode> allOf(PersonId person);

    List<PersonalCode> validOf(Collection<PersonId> people);

    /** Holders of valid codes with this part, at most {@code limit}. */
    List<PersonId> holders(CongressId congress, String part, int limit);

    /** Issues the code after every change made so far, so that the old one is dead first (B3). @throws ValidCodeExists if another was faster */
    void add(PersonalCode code);

    /** B1: one code each, ten thousand in well under a second. */
    void issue(CongressId congress, Collection<PersonId> people);
}
