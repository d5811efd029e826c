package meeting.delegation.person;

/** What the credentials committee found. */
public enum Credentials {
    PENDING, CONFIRMED, REFUSED
}
