package meeting.identity.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

interface SignInRecords {
    /** The record of this name, made if missing; others who try the same name queue. */
    SignInRecord toChange(String username, Instant now);

    Map<String, SignInRecord> of(Collection<String> usernames);

    /** Forgets names under which nobody ever signed in. */
    void forgetStrangersBefore(Instant moment);
}
