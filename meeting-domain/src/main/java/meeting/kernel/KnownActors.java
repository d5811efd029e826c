package meeting.kernel;

import java.util.Collection;
import java.util.List;

/** The people who can sign in, as far as work can be given to them; the context that keeps accounts fulfils it. */
public interface KnownActors {

    /**
     * @param id       as {@link Actor#id}
     * @param name     as shown to people
     * @param email    address for reminders; null if unknown
     * @param language tag of the language chosen last; null if none was
     * @param active   false for who can no longer sign in
     */
    record KnownActor(String id, String name, String email, String language, boolean active) {
    }

    /** Those of these ids that are somebody's, active or not. */
    List<KnownActor> of(Collection<String> ids);

    /** Active people whose name or user name contains the text, whatever its case, by name. @param most 1 to 100 */
    List<KnownActor> matching(String text, int most);

    /** Active people with this role, by name. */
    List<KnownActor> holding(String role);
}
