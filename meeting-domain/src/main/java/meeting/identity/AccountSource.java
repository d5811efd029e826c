package meeting.identity;

/** Who vouches for the person. */
public enum AccountSource {
    /** A password kept here, as a slow salted hash. */
    LOCAL,
    /** The organisation's directory (LDAP); no password is kept here. */
    DIRECTORY
}
