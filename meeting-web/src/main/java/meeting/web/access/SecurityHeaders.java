package meeting.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** What every answer carries. Pages get their content policy, with a nonce, from PrimeFaces (web.xml). */
@WebFilter(filterName = "security-headers", urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
    private static final String POLICY = "Content-Security-Policy";
    /** The gate application loads what is its own and talks to this server; nothing in it can be a script that was scanned. */
    private static final String POLICY_OF_GATES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader(IncomingRequest.HEADER, String.valueOf(request.getAttribute(IncomingRequest.ID)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (!Ways.path(request).startsWith("/jakarta.faces.resource/")) response.setHeader("Cache-Control", "no-store");
        if (Ways.path(request).startsWith(Ways.API)) response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        if (Ways.path(request).startsWith(Ways.GATE)) {
            response.setHeader(POLICY, POLICY_OF_GATES);
            response.setHeader("Cache-Control", "no-cache");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** A page that fails while it is drawn has said its policy already; that of the error page replaces it, or its own nonce would not do. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) setHeader(name, value);
            else super.addHeader(name, value);
        }
    }
}
