package meeting.web.e2e;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An answer that stops on its way until it is let go on; open, it lets everything through. */
final class Sluice {
    private static final int LONGEST_SECONDS = 120;
    private volatile double share = 1;
    private volatile CountDownLatch shut = new CountDownLatch(0);

    /** What is asked from now on stops before its first byte. */
    void shut() {
        shutAfter(0);
    }

    /** What is asked from now on stops after this part of it. */
    void shutAfter(double part) {
        share = part;
        shut = new CountDownLatch(1);
    }

    void open() {
        share = 1;
        shut.countDown();
    }

    void pour(HttpExchange exchange, byte[] body) throws IOException {
        var here = shut;
        var first = (int) (body.length * share);
        if (first == 0) waitAt(here);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body, 0, first);
            out.flush();
            waitAt(here);
            out.write(body, first, body.length - first);
        }
    }

    private static void waitAt(CountDownLatch here) throws IOException {
        try {
            if (!here.await(LONGEST_SECONDS, TimeUnit.SECONDS)) throw new IOException("nobody opened the sluice");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
