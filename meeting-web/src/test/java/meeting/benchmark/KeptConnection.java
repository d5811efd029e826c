package meeting.benchmark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * One device's connection, kept open from scan to scan and opened anew when the server has closed it, as it does after some hundred.
 * It costs next to nothing, so that what is measured is the server.
 */
final class KeptConnection implements AutoCloseable {
    private static final int READ_TIMEOUT_MILLIS = 30_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
    private static final Pattern LAST = Pattern.compile("(?i)\r\nconnection: *close\r\n");
    private final int port;
    private Socket socket;
    private InputStream input;
    private final byte[] buffer = new byte[256 * 1024];
    private int filled;

    KeptConnection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(READ_TIMEOUT_MILLIS);
        input = socket.getInputStream();
    }

    /** The body of a 2xx answer; anything else ends the run. */
    String exchange(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        filled = 0;
        var headers = 0;
        while (headers == 0) {
            read();
            headers = endOfHeaders();
        }
        var head = new String(buffer, 0, headers, StandardCharsets.ISO_8859_1);
        var length = LENGTH.matcher(head);
        if (!length.find()) throw new IOException("an answer without a length: " + head);
        var end = headers + Integer.parseInt(length.group(1));
        while (filled < end) read();
        var body = new String(buffer, headers, end - headers, StandardCharsets.UTF_8);
        if (!head.startsWith("HTTP/1.1 2")) throw new IOException(head + body);
        if (LAST.matcher(head).find()) {
            socket.close();
            open();
        }
        return body;
    }

    private void read() throws IOException {
        var bytes = input.read(buffer, filled, buffer.length - filled);
        if (bytes <= 0) throw new EOFException("the server hung up");
        filled += bytes;
    }

    private int endOfHeaders() {
        for (var i = 3; i < filled; i++) if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') return i + 1;
        return 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
