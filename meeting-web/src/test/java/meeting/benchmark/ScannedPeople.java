package meeting.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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
    int handIn(int atMost, HttpClient device) throws IOException, InterruptedException {
        var scans = IntStream.generate(this::next).limit(atMost).takeWhile(number -> number >= 0)
            .mapToObj(number -> scan(number) + ",\"method\":\"SCAN\",\"direction\":\"IN\",\"verdict\":\"ADMITTED\"}").toList();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/gate/scans"))
            .header("Authorization", "Bearer " + Crowd.TOKEN).header("Content-Type", "application/json").header("Accept", "application/json")
            .POST(BodyPublishers.ofString("{\"scans\":[" + String.join(",", scans) + "]}")).build();
        var answer = device.send(request, BodyHandlers.ofString());
        var admitted = answer.body().split("\"verdict\":\"ADMITTED\"", -1).length - 1;
        if (answer.statusCode() != 200 || admitted != scans.size()) throw new IOException("not all admitted: " + answer + answer.body());
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
