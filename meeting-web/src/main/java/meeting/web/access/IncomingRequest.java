package meeting.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import meeting.kernel.ActorOfRequest;

/**
 * Gives each request its id, before anybody is known. The id is part of the thread's name while the request lasts,
 * so every log line shows it, whoever writes it.
 */
@WebListener
public class IncomingRequest implements ServletRequestListener {
    static final String ID = "meeting.request-id";
    static final String HEADER = "X-Request-Id";
    private static final String THREAD_NAME = "meeting.thread-name";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,40}");
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private ActorOfRequest actorOfRequest;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        var request = (jakarta.servlet.http.HttpServletRequest) event.getServletRequest();
        var given = request.getHeader(HEADER);
        var id = given != null && ACCEPTABLE.matcher(given).matches() ? given : next();
        request.setAttribute(ID, id);
        request.setAttribute(THREAD_NAME, Thread.currentThread().getName());
        Thread.currentThread().setName(Thread.currentThread().getName() + " req " + id);
        actorOfRequest.cameIn(request.getRemoteAddr(), id);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        var name = event.getServletRequest().getAttribute(THREAD_NAME);
        if (name != null) Thread.currentThread().setName(name.toString());
    }

    private static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).collect(StringBuilder::new, (id, index) -> id.append(LETTERS.charAt(index)), StringBuilder::append)
            .toString();
    }
}
