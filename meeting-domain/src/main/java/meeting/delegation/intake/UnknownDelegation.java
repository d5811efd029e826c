package meeting.delegation.intake;

import meeting.delegation.DelegationDetails;

/**
 * R4. A delegation of the file that the congress does not have.
 *
 * @param name    as in the file
 * @param details what it would be founded with; null where it cannot be, because its number is another's or none is free
 * @param rows    rows that name it
 */
public record UnknownDelegation(String name, DelegationDetails details, int rows) {
}
