package meeting.web.e2e;

import static meeting.web.e2e.GateClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a gate may rely on when the server or the database goes. */
class BadDayAtTheGateIT {
    private static final int GATES = 4;
    private static final int CROWD = 40;

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onPostgreSql().withDemonstrationData();
    private GateClient gate;

    @BeforeEach
    void enrol() {
        gate = new GateClient(server);
    }

    @Test
    @DisplayName("A1, A3: kill -9 during sign-ins loses no acknowledged one, and what is sent again under its nonce is signed in once")
    void survivesAKill() throws Exception {
        var codes = gate.codes(CROWD);
        var acknowledged = signInWhileTheServerDies(codes);
        server.start();
        for (var code : codes) assertThat(gate.signIn(code, "kill-" + code).statusCode()).isEqualTo(200);

        assertThat(acknowledged).isNotEmpty().hasSizeLessThan(codes.size());
        assertThat(gate.ask("select id from sign_in where actor_id = '%s' and verdict = 'ADMITTED'".formatted(gate.actor())))
            .hasSize(codes.size()).containsAll(acknowledged.values());
        assertThat(gate.ask("select verdict from sign_in where actor_id = '%s'".formatted(gate.actor()))).hasSize(codes.size());
    }

    @Test
    @DisplayName("while the database is away a scan is answered 503 with when to try again, and goes through once it is back")
    void waitsForTheDatabase() throws Exception {
        var code = gate.codes(1).get(0);
        gate.get("/gate/status");
        server.postgreSql().goAway();
        var away = gate.signIn(code, "away");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).doesNotContainIgnoringCase("exception").doesNotContainIgnoringCase("sql");
        server.postgreSql().comeBack();

        assertThat(decidedWithin(Duration.ofSeconds(30), code)).containsEntry("verdict", "ADMITTED");
    }

    /** @return the line each acknowledged code got */
    private Map<String, String> signInWhileTheServerDies(List<String> codes) throws InterruptedException {
        var acknowledged = new ConcurrentHashMap<String, String>();
        var someAreIn = new CountDownLatch(codes.size() / 3);
        var gates = Executors.newFixedThreadPool(GATES);
        for (var code : codes) gates.execute(() -> {
            try {
                var answer = gate.signIn(code, "kill-" + code);
                if (answer.statusCode() == 200) acknowledged.put(code, String.valueOf(json(answer).get("id")));
                someAreIn.countDown();
            } catch (IOException died) {
                someAreIn.countDown();
            }
        });
        someAreIn.await(1, TimeUnit.MINUTES);
        server.kill();
        gates.shutdown();
        gates.awaitTermination(2, TimeUnit.MINUTES);
        return acknowledged;
    }

    private Map<String, Object> decidedWithin(Duration patience, String code) throws Exception {
        for (var end = Instant.now().plus(patience); Instant.now().isBefore(end); Thread.sleep(500)) {
            var answer = gate.signIn(code, "away");
            if (answer.statusCode() == 200) return json(answer);
        }
        throw new AssertionError("not decided within " + patience);
    }
}
