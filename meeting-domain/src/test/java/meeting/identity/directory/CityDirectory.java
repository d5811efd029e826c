package meeting.identity.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meeting.kernel.authorization.Roles;

/** A directory of the city in this process, on free ports, plain and with TLS. */
public final class CityDirectory implements AutoCloseable {
    public static final String BASE = "dc=city,dc=gov";
    public static final String CLERKS = "cn=Clerks," + BASE;
    public static final String GUARDS = "CN=Guards, " + BASE;
    private static final String STORE_PASSWORD = "only for tests";
    private final InMemoryDirectoryServer server;
    private final String store;

    public CityDirectory(Path folder) throws Exception {
        store = selfSigned(folder);
        var tls = new SSLUtil(new KeyStoreKeyManager(store, STORE_PASSWORD.toCharArray()), null);
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials("cn=reader", "reads only");
        config.setListenerConfigs(
            InMemoryListenerConfig.createLDAPConfig("plain", InetAddress.getLoopbackAddress(), 0, tls.createSSLSocketFactory()),
            InMemoryListenerConfig.createLDAPSConfig("secure", InetAddress.getLoopbackAddress(), 0, tls.createSSLServerSocketFactory(), null));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: city");
        server.startListening();
    }

    public void person(String uid, String name, String password, String... groups) throws LDAPException {
        var entry = new Entry(new DN(new RDN("uid", uid), new DN(BASE)));
        entry.addAttribute("objectClass", "person");
        entry.addAttribute("uid", uid);
        entry.addAttribute("displayName", name);
        entry.addAttribute("userPassword", password);
        entry.addAttribute("memberOf", groups);
        server.add(entry);
    }

    public void move(String uid, String... groups) throws LDAPException {
        server.modify("uid=" + uid + "," + BASE, new Modification(ModificationType.REPLACE, "memberOf", groups));
    }

    void leaders(String... uids) throws LDAPException {
        var group = new Entry("cn=Leaders," + BASE);
        group.addAttribute("objectClass", "groupOfNames");
        for (var uid : uids) group.addAttribute("member", "uid=" + uid + "," + BASE);
        server.add(group);
    }

    public String plain() {
        return "ldap://127.0.0.1:" + server.getListenPort("plain");
    }

    String secure() {
        return "ldaps://127.0.0.1:" + server.getListenPort("secure");
    }

    /** A client of this directory, as a product configured for it has. */
    public Directory client() {
        return new Directory(settings(plain()));
    }

    DirectorySettings settings(String... urls) {
        return settings(List.of(urls), false, Optional.empty(), Optional.of(store));
    }

    DirectorySettings settings(List<String> urls, boolean startTls, Optional<String> groupBase, Optional<String> trustStore) {
        var groups = Map.of(
            Roles.SECRETARIAT, Set.of(DirectorySettings.dn("cn=clerks,dc=City,dc=gov")),
            Roles.SECURITY, Set.of(DirectorySettings.dn("cn=guards," + BASE), DirectorySettings.dn("cn=others," + BASE)),
            Roles.LEADERSHIP, Set.of(DirectorySettings.dn("cn=leaders," + BASE)));
        return new DirectorySettings(urls, startTls, "cn=reader", "reads only", BASE, "(uid={0})", "displayName", groupBase, "(member={0})", groups,
            trustStore, trustStore.map(any -> STORE_PASSWORD), Duration.ofSeconds(5));
    }

    Optional<String> trustStore() {
        return Optional.of(store);
    }

    private static String selfSigned(Path folder) throws Exception {
        var store = folder.resolve("directory.p12").toString();
        if (Files.exists(Path.of(store))) return store;
        var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "directory",
            "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", store, "-storepass", STORE_PASSWORD)
            .redirectErrorStream(true).start();
        keytool.getInputStream().readAllBytes();
        if (keytool.waitFor() != 0) throw new IllegalStateException("keytool failed");
        return store;
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
