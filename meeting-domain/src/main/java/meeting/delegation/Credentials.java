package meeting.delegation;

/** What the credentials committee found. */
public enum Credentials {
    PENDING, CONFIRMED, REFUSED
}
