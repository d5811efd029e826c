package meeting.identity;

import java.io.Serializable;

/** What a session keeps of a sign-in: worth nothing once the account is inactive or has another password (I8). */
public record Admission(String username, int passwordNumber) implements Serializable {
}
