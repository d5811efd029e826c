package meeting.web.demonstration;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What a visitor of the demonstration must know, in plain letters that every console has. */
final class DemonstrationText {
    private static final String TEXT = """

        ================================================================================
          Plenum is ready at   %s
        %s
          Sign in as           to see
            secretariat          congress, roster, sittings, attendance live
            delegation           the delegation Riverside, and who of it is missing
            security             gates, scan log, devices
            leadership           all attendance on one page
            group                the tasks of the transport group
            admin                accounts and the audit trail
            everything           all of it
          with the password    Plenum-demo-1

          The second plenary begins within the hour; its doors are open all day.
          Data stays in .data; delete it to begin anew. Ctrl-C stops the server.
        ================================================================================
        """;
    private static final String ELSEWHERE = "  on other devices     %s\n";

    private DemonstrationText() {
    }

    static String of(URI address) {
        return TEXT.formatted(address, addresses().stream().map(host -> ELSEWHERE.formatted(at(address, host))).collect(Collectors.joining()));
    }

    private static URI at(URI address, InetAddress host) {
        return URI.create(address.toString().replaceFirst("//[^:/]+", "//" + host.getHostAddress()));
    }

    /** How phones and hand-held scanners of the same network reach this machine. */
    private static List<InetAddress> addresses() {
        try {
            return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(host -> host instanceof Inet4Address && !host.isLoopbackAddress() && !host.isLinkLocalAddress()).toList();
        } catch (SocketException none) {
            return List.of();
        }
    }
}
