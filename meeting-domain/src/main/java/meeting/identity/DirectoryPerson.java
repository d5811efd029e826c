package meeting.identity;

import java.util.Set;

/** A person the directory vouches for. @param roles roles of the person's groups, as configured */
record DirectoryPerson(String username, String displayName, Set<String> roles) {
}
