package meeting.identity.directory;

import com.unboundid.ldap.sdk.FailoverServerSet;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.ServerSet;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustStoreTrustManager;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

/** Connections to the directory, the first address that answers; certificates and host names are always verified. */
final class DirectoryConnections {
    private final DirectorySettings settings;

    DirectoryConnections(DirectorySettings settings) {
        this.settings = settings;
    }

    LDAPConnection open() throws LDAPException {
        var servers = new ServerSet[settings.urls().size()];
        for (var index = 0; index < servers.length; index++) servers[index] = server(new LDAPURL(settings.urls().get(index)));
        return new FailoverServerSet(servers).getConnection();
    }

    private ServerSet server(LDAPURL url) throws LDAPException {
        var secure = url.getScheme().equals("ldaps");
        var startTls = settings.startTls() && !secure;
        return new SingleServerSet(url.getHost(), url.getPort(), secure ? tls().getSocketFactory() : null, options(secure), null,
            startTls ? new StartTLSPostConnectProcessor(tls()) : null);
    }

    private LDAPConnectionOptions options(boolean secure) {
        var milliseconds = Math.toIntExact(settings.timeOut().toMillis());
        var options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(milliseconds);
        options.setResponseTimeoutMillis(milliseconds);
        options.setFollowReferrals(false);
        if (secure || settings.startTls()) options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }

    private SSLContext tls() throws LDAPException {
        try {
            if (settings.trustStore().isEmpty()) return SSLContext.getDefault();
            var password = settings.trustStorePassword().map(String::toCharArray).orElse(null);
            return new SSLUtil(new TrustStoreTrustManager(settings.trustStore().get(), password, null, true)).createSSLContext();
        } catch (GeneralSecurityException broken) {
            throw new LDAPException(ResultCode.LOCAL_ERROR, "no secure connection", broken);
        }
    }
}
