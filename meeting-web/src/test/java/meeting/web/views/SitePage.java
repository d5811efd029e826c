package meeting.web.views;

import java.util.Set;

/**
 * One page of the product, as pages.tsv lists it.
 *
 * @param name       of its screenshots
 * @param view       path without extension
 * @param roles      who may open it; ANYBODY or PERSON besides the roles
 * @param linkedFrom the page with a link that carries the id this one needs; null if it needs none
 */
public record SitePage(String name, String view, Set<String> roles, String linkedFrom) {
    private static final String ANYBODY = "ANYBODY";
    private static final String PERSON = "PERSON";

    /** @param role null for somebody who has not signed in */
    public boolean isOpenTo(String role) {
        return roles.contains(ANYBODY) || role != null && (roles.contains(PERSON) || roles.contains(role));
    }

    public boolean isForVisitors() {
        return roles.contains(ANYBODY);
    }

    /** Open to whoever has signed in. */
    public boolean isForPersons() {
        return roles.contains(PERSON);
    }

    /** Address inside the product. */
    public String path() {
        return view.equals("/index") ? "/" : view;
    }

    @Override
    public String toString() {
        return name;
    }
}
