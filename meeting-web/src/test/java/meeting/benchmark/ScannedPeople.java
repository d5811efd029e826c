package meeting.benchmark;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** People queueing for one sitting, each scanned once, whoever asks for the next. */
final class ScannedPeople {
    private final int port;
    private final UUID sitting;
    private final int most;
    private final AtomicInteger next = new AtomicInteger();

    ScannedPeople(int port, UUID sitting, int most) {
        this.port = port;
        this.sitting = sitting;
        this.most = most;
    }

    /** Number of the next in the queue; -1 when nobody is left. */
    int next() {
        var number = next.getAndIncrement();
        return number < most ? number : -1;
    }

    /** Sends one scan; any answer but an admission ends the run. */
    void admit(int number, KeptConnection device) throws IOException {
        var answer = device.exchange(request(number));
        if (!answer.contains("\"verdict\":\"ADMITTED\"")) throw new IOException("not admitted: " + answer);
    }

    private String request(int number) {
        var body = "{\"sittingId\":\"" + sitting + "\",\"gate\":\"Gate 1\",\"code\":\"" + Crowd.code(number) + "\",\"scannedAt\":\"" + Instant.now()
            + "\",\"nonce\":\"" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE) + "\"}";
        return "POST /api/v1/sign-ins HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + Crowd.TOKEN
            + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
