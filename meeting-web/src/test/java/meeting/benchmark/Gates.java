package meeting.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Devices that sign people in over REST, each on a connection of its own. */
final class Gates {
    private static final int STEADY_CONNECTIONS = 16;
    private final Postgres database;
    private final MicroServer server;
    private final Crowd crowd;

    Gates(Postgres database, MicroServer server, Crowd crowd) {
        this.database = database;
        this.server = server;
        this.crowd = crowd;
    }

    /** Whole crowds one after the other until the time is over; everything is checked, nothing is counted. */
    void warmUp(int seconds) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            var people = new ScannedPeople(server.port(), crowd.sitting(), crowd.size());
            atOnce(STEADY_CONNECTIONS, () -> {
                try (var device = new KeptConnection(server.port())) {
                    for (int number; (number = people.next()) >= 0 && System.nanoTime() < end; ) people.admit(number, device);
                }
                return null;
            });
        }
    }

    /** The first of the queue of this sitting, over one connection. */
    void some(UUID sitting, int scans) throws IOException {
        try (var device = new KeptConnection(server.port())) {
            var people = new ScannedPeople(server.port(), sitting, scans);
            for (var number = 0; number < scans; number++) people.admit(number, device);
        }
    }

    /** As fast as the connections go. Returns sign-ins per second. */
    double rush(int connections, int signIns) throws Exception {
        var sitting = crowd.sitting();
        var people = new ScannedPeople(server.port(), sitting, signIns);
        var begun = System.nanoTime();
        atOnce(connections, () -> {
            try (var device = new KeptConnection(server.port())) {
                for (int number; (number = people.next()) >= 0; ) people.admit(number, device);
            }
            return null;
        });
        var nanos = System.nanoTime() - begun;
        count(sitting, signIns);
        return signIns * 1e9 / nanos;
    }

    /** One scan every so often, whether the one before is answered or not; a late start counts as waiting (no coordinated omission). */
    Samples steady(int perSecond, int signIns) throws Exception {
        var sitting = crowd.sitting();
        var people = new ScannedPeople(server.port(), sitting, signIns);
        var nanos = new long[signIns];
        var begun = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        atOnce(STEADY_CONNECTIONS, () -> {
            try (var device = new KeptConnection(server.port())) {
                for (int number; (number = people.next()) >= 0; ) {
                    var due = begun + number * TimeUnit.SECONDS.toNanos(1) / perSecond;
                    for (long left; (left = due - System.nanoTime()) > 0; ) LockSupport.parkNanos(left);
                    people.admit(number, device);
                    nanos[number] = System.nanoTime() - due;
                }
            }
            return null;
        });
        count(sitting, signIns);
        return new Samples(nanos);
    }

    /** What one gate without network has gathered, over one connection, in requests of so many. Returns scans per second. */
    double upload(int inOneRequest, int scans) throws Exception {
        var sitting = crowd.sitting();
        var people = new ScannedPeople(server.port(), sitting, scans);
        var device = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var begun = System.nanoTime();
        for (var sent = 0; sent < scans; ) sent += people.handIn(inOneRequest, device);
        var nanos = System.nanoTime() - begun;
        count(sitting, scans);
        return scans * 1e9 / nanos;
    }

    private void count(UUID sitting, int signIns) {
        var rows = database.value("select count(*) from sign_in where verdict = 'ADMITTED' and sitting_id = '" + sitting + "'");
        if (!rows.equals(String.valueOf(signIns))) throw new IllegalStateException(signIns + " sign-ins acknowledged, " + rows + " in the ledger");
    }

    private static void atOnce(int connections, Callable<Void> device) throws Exception {
        var devices = Executors.newFixedThreadPool(connections);
        try {
            for (var done : devices.invokeAll(Stream.generate(() -> device).limit(connections).toList())) done.get();
        } finally {
            devices.shutdownNow();
        }
    }
}
