package meeting.identity.directory;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.stream.Stream;
import meeting.kernel.authorization.Roles;
import org.eclipse.microprofile.config.Config;

/**
 * How the organisation's directory is reached and read: everything under {@code meeting.ldap}.
 *
 * @param urls        ldap:// or ldaps:// addresses, tried in order; none switches the directory off
 * @param bindDn      the account that searches; empty to search anonymously
 * @param userFilter  finds a person, {@code {0}} being the user name
 * @param groupBase   where to search groups; empty to read {@code memberOf} of the person
 * @param groupFilter finds groups, {@code {0}} being the person's distinguished name
 * @param groups      role to distinguished names of the groups whose members hold it
 * @param trustStore  PKCS#12 or JKS file with the directory's certificate authority; empty to trust what Java trusts
 */
record DirectorySettings(List<String> urls, boolean startTls, String bindDn, String bindPassword, String userBase, String userFilter,
                         String nameAttribute, Optional<String> groupBase, String groupFilter, Map<String, Set<DN>> groups,
                         Optional<String> trustStore, Optional<String> trustStorePassword, Duration timeOut) {

    static DirectorySettings of(Config config) {
        var read = new Reader(config);
        return new DirectorySettings(read.list("url"), read.flag("start-tls"), read.text("bind-dn", ""), read.text("bind-password", ""),
            read.text("user-base", ""), read.text("user-filter", "(sAMAccountName={0})"), read.text("name-attribute", "displayName"),
            read.optional("group-base"), read.text("group-filter", "(member={0})"), groups(read),
            read.optional("trust-store"), read.optional("trust-store-password"), Duration.parse(read.text("time-out", "PT5S")));
    }

    private static Map<String, Set<DN>> groups(Reader read) {
        var groups = new HashMap<String, Set<DN>>();
        for (var role : Roles.OF_PEOPLE) {
            var names = read.text("role." + role, "");
            groups.put(role, Stream.of(names.split(";")).map(String::strip).filter(name -> !name.isEmpty()).map(DirectorySettings::dn)
                .collect(Collectors.toSet()));
        }
        return groups;
    }

    static DN dn(String name) {
        try {
            return new DN(name);
        } catch (LDAPException malformed) {
            throw new IllegalArgumentException("not a distinguished name: " + name, malformed);
        }
    }

    private record Reader(Config config) {
        Optional<String> optional(String key) {
            return config.getOptionalValue("meeting.ldap." + key, String.class).filter(value -> !value.isBlank());
        }

        String text(String key, String otherwise) {
            return optional(key).orElse(otherwise);
        }

        boolean flag(String key) {
            return optional(key).map(Boolean::parseBoolean).orElse(false);
        }

        List<String> list(String key) {
            return optional(key).map(value -> List.of(value.strip().split("[,\\s]+"))).orElse(List.of());
        }
    }
}
