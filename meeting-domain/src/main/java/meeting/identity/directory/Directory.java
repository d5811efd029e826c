package meeting.identity.directory;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** The organisation's directory: finds a person by search, then proves the password by binding as that person (I9). */
@ApplicationScoped
public class Directory {
    private static final Logger LOG = Logger.getLogger(Directory.class.getName());
    private static final int LONGEST_NAME = 200;
    private DirectorySettings settings;
    private DirectoryConnections connections;

    protected Directory() { } // CDI

    @Inject
    Directory(Config config) {
        this(DirectorySettings.of(config));
    }

    Directory(DirectorySettings settings) {
        this.settings = settings;
        this.connections = new DirectoryConnections(settings);
    }

    public boolean isOn() {
        return !settings.urls().isEmpty();
    }

    /**
     * Empty if the directory does not know the person or refuses the password.
     *
     * @throws DirectoryAway if it cannot be asked
     */
    public Optional<DirectoryPerson> authenticate(String username, String password) {
        if (password.isEmpty()) return Optional.empty(); // a bind without password is anonymous and always succeeds
        try (var connection = connections.open()) {
            connection.bind(settings.bindDn(), settings.bindPassword());
            var entry = find(connection, username);
            if (entry == null) return Optional.empty();
            var person = new DirectoryPerson(username, name(entry, username), roles(groups(connection, entry)));
            return proves(connection, entry.getDN(), password) ? Optional.of(person) : Optional.empty();
        } catch (LDAPException fault) {
            LOG.log(Level.WARNING, fault, () -> "The directory cannot be asked: " + fault.getResultCode());
            throw new DirectoryAway();
        }
    }

    private SearchResultEntry find(LDAPConnection connection, String username) throws LDAPException {
        var request = new SearchRequest(settings.userBase(), SearchScope.SUB, filter(settings.userFilter(), username),
            settings.nameAttribute(), "cn", "memberOf");
        request.setSizeLimit(2);
        var found = connection.search(request).getSearchEntries();
        if (found.size() > 1) LOG.warning("The directory knows several people by one user name; none of them is let in.");
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Filter filter(String template, String value) throws LDAPException {
        return Filter.create(template.replace("{0}", Filter.encodeValue(value)));
    }

    private String name(SearchResultEntry entry, String username) {
        var name = Optional.ofNullable(entry.getAttributeValue(settings.nameAttribute()))
            .or(() -> Optional.ofNullable(entry.getAttributeValue("cn"))).filter(text -> !text.isBlank()).orElse(username);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private Set<String> groups(LDAPConnection connection, SearchResultEntry entry) throws LDAPException {
        if (settings.groupBase().isPresent()) {
            return connection.search(settings.groupBase().get(), SearchScope.SUB, filter(settings.groupFilter(), entry.getDN()), SearchRequest.NO_ATTRIBUTES)
                .getSearchEntries().stream().map(SearchResultEntry::getDN).collect(Collectors.toSet());
        }
        return Optional.ofNullable(entry.getAttribute("memberOf")).map(Attribute::getValues).map(Arrays::asList)
            .<Set<String>>map(HashSet::new).orElse(Set.of());
    }

    private Set<String> roles(Set<String> groupNames) {
        var groups = groupNames.stream().map(DirectorySettings::dn).collect(Collectors.toSet());
        return settings.groups().entrySet().stream().filter(role -> role.getValue().stream().anyMatch(groups::contains))
            .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private boolean proves(LDAPConnection connection, String dn, String password) throws LDAPException {
        try {
            return connection.bind(dn, password).getResultCode() == ResultCode.SUCCESS;
        } catch (LDAPException refused) {
            if (refused.getResultCode().isConnectionUsable()) return false;
            throw refused;
        }
    }
}
