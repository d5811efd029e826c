package meeting.web.access;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Servlets;

/** Where a request is sent that cannot be answered yet. Pages come back to where they were; programs get a plain answer. */
final class Ways {
    static final String SIGN_IN = "/sign-in";
    static final String OWN_PASSWORD = "/password";
    static final String API = "/api/";
    static final String GATE = "/gate/";

    private Ways() {
    }

    static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) {
        if (isProgram(request)) return refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
        return redirect(request, response, SIGN_IN + "?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
    }

    /** I3: nothing but choosing a password, in one's own language, or leaving. */
    static boolean openBeforeOwnPassword(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith(OWN_PASSWORD) || path.startsWith(SIGN_IN) || path.startsWith("/jakarta.faces.resource/") || path.startsWith("/session");
    }

    static AuthenticationStatus toOwnPassword(HttpServletRequest request, HttpServletResponse response) {
        return isProgram(request) ? refuse(response, HttpServletResponse.SC_FORBIDDEN) : redirect(request, response, OWN_PASSWORD);
    }

    /** A path of this application to come back to, or its home: never another site. */
    static String back(String to) {
        var inside = to != null && to.startsWith("/") && !to.startsWith("//") && to.chars().allMatch(c -> c > ' ' && c != '\\')
            && !to.startsWith(SIGN_IN) && !to.startsWith(API);
        return inside ? to : "/";
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isProgram(HttpServletRequest request) {
        return path(request).startsWith(API) || path(request).equals("/session");
    }

    /** After a form was sent the page it was on is wanted again, with its query. */
    private static String wanted(HttpServletRequest request) {
        var page = request.getMethod().equals("GET") ? null : request.getHeader("Referer");
        var address = page == null ? URI.create(Servlets.getRequestURLWithQueryString(request)) : URI.create(page);
        var path = address.getRawPath().substring(Math.min(request.getContextPath().length(), address.getRawPath().length()));
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    static AuthenticationStatus refuse(HttpServletResponse response, int status) {
        try {
            if (status == HttpServletResponse.SC_UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(status);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        try {
            if (Servlets.isFacesAjaxRequest(request)) Servlets.facesRedirect(request, response, request.getContextPath() + path);
            else response.sendRedirect(request.getContextPath() + path);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
