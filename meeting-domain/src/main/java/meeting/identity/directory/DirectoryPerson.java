package meeting.identity.directory;

import java.util.Set;

/** A person the directory vouches for. @param roles roles of the person's groups, as configured */
public record DirectoryPerson(String username, String displayName, Set<String> roles) {
}
