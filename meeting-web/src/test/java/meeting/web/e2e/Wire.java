package meeting.web.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between gates and the server: can be cut, in the middle of a word, or fall silent, and be mended. */
final class Wire implements AutoCloseable {
    private static final int CHUNK = 8192;
    private final URI server;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;

    Wire(URI server) {
        this.server = server;
        try {
            listener = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        inBackground(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    /** What was under way breaks off; what comes finds nobody. */
    void cut() {
        cut = true;
        open.forEach(Wire::close);
        open.clear();
    }

    /** Nothing breaks off and nothing gets through: who asks waits for as long as it has patience. */
    void fallSilent() {
        silent = true;
    }

    /** What was under way while nothing got through is lost. */
    void mend() {
        if (silent) cut();
        silent = false;
        cut = false;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }

    private void accept() {
        try {
            while (true) {
                var gate = listener.accept();
                if (cut) close(gate);
                else inBackground(() -> join(gate));
            }
        } catch (IOException closed) {
            cut = true;
        }
    }

    private void join(Socket gate) {
        try {
            var there = new Socket(server.getHost(), server.getPort());
            open.add(gate);
            open.add(there);
            inBackground(() -> carry(there, gate));
            carry(gate, there);
        } catch (IOException gone) {
            close(gate);
        }
    }

    private void carry(Socket from, Socket to) {
        try (from; to) {
            var bytes = new byte[CHUNK];
            for (var read = from.getInputStream().read(bytes); read >= 0 && !cut; read = from.getInputStream().read(bytes)) {
                if (!silent) to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException brokenOff) {
            open.remove(to);
        }
        open.remove(from);
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }
}
