package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HealthIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onPostgreSql();

    @Test
    @DisplayName("readiness asks the database: 503 while PostgreSQL is away, 200 soon after it is back, with no restart")
    void readinessFollowsTheDatabase() throws Exception {
        assertThat(ready()).isEqualTo(200);

        server.postgreSql().goAway();
        assertThat(ready()).isEqualTo(503);

        server.postgreSql().comeBack();
        assertThat(readyWithin(Duration.ofSeconds(15))).isTrue();
    }

    private static boolean readyWithin(Duration patience) throws Exception {
        for (var end = Instant.now().plus(patience); Instant.now().isBefore(end); Thread.sleep(200)) if (ready() == 200) return true;
        return false;
    }

    private static int ready() throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.at("/health/ready"))).build(), BodyHandlers.discarding()).statusCode();
    }
}
