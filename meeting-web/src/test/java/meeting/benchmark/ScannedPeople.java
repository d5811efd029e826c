package meeting.benchmark;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

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
        var answer = device.exchange(request("/api/v1/sign-ins", scan(number) + "}"));
        if (!answer.contains("\"verdict\":\"ADMITTED\"")) throw new IOException("not admitted: " + answer);
    }

    /** Hands in the next scans of a gate that worked alone, this many if there are; anything but as many admissions ends the run. Returns how many. */
    int handIn(int atMost, KeptConnection device) throws IOException {
        var scans = IntStream.generate(this::next).limit(atMost).takeWhile(number -> number >= 0)
            .mapToObj(number -> scan(number) + ",\"method\":\"SCAN\",\"direction\":\"IN\",\"verdict\":\"ADMITTED\"}").toList();
        var answer = device.exchange(request("/api/v1/gate/scans", "{\"scans\":[" + String.join(",", scans) + "]}"));
        var admitted = answer.split("\"verdict\":\"ADMITTED\"", -1).length - 1;
        if (admitted != scans.size()) throw new IOException("not all admitted: " + answer);
        return scans.size();
    }

    private String scan(int number) {
        return "{\"sittingId\":\"" + sitting + "\",\"gate\":\"Gate 1\",\"code\":\"" + Crowd.code(number) + "\",\"scannedAt\":\"" + Instant.now()
            + "\",\"nonce\":\"" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE) + "\"";
    }

    private String request(String path, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + Crowd.TOKEN
            + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
