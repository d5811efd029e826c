package meeting.web.shell;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;
import org.omnifaces.util.Faces;

/** The rail: it follows the work (before, during, settings) and shows only what this person may open. */
@Named
@RequestScoped
public class Navigation {

    /** @param path view path without extension; its text is {@code navigation.<name>} */
    public record Item(String name, String path, String icon, List<String> roles) {
        boolean openTo(Actor actor) {
            return roles.stream().anyMatch(actor::has);
        }

        /** A page belongs to the item whose folder it lies in. */
        public boolean current() {
            var folder = path.substring(0, path.lastIndexOf('/') + 1);
            return Faces.getViewId().startsWith(folder);
        }
    }

    public record Group(String name, List<Item> items) {
        Group openTo(Actor actor) {
            return new Group(name, items.stream().filter(item -> item.openTo(actor)).toList());
        }
    }

    private static final String DURING = "during";
    private static final List<Group> ALL = List.of(
        new Group("before", List.of(
            new Item("plan", "/secretariat/plan/view", "pi-book", List.of(SECRETARIAT)),
            new Item("group-plan", "/group/plan/view", "pi-book", List.of(GROUP_STAFF)),
            new Item("decide", "/leadership/plan/decide", "pi-verified", List.of(LEADERSHIP)),
            new Item("countdown", "/secretariat/task/list", "pi-clock", List.of(SECRETARIAT)),
            new Item("my-tasks", "/group/task/list", "pi-check-square", List.of(GROUP_STAFF)),
            new Item("groups", "/secretariat/group/list", "pi-sitemap", List.of(SECRETARIAT)),
            new Item("contingencies", "/secretariat/contingency/list", "pi-shield", List.of(SECRETARIAT)),
            new Item("readiness", "/secretariat/readiness/matrix", "pi-th-large", List.of(SECRETARIAT)),
            new Item("readiness", "/leadership/readiness/matrix", "pi-th-large", List.of(LEADERSHIP)),
            new Item("my-readiness", "/group/readiness/own", "pi-check-circle", List.of(GROUP_STAFF)),
            new Item("delegations", "/secretariat/delegation/list", "pi-flag", List.of(SECRETARIAT)),
            new Item("people", "/secretariat/person/list", "pi-users", List.of(SECRETARIAT)),
            new Item("import", "/secretariat/roster/upload", "pi-upload", List.of(SECRETARIAT)),
            new Item("badges", "/secretariat/badge/list", "pi-id-card", List.of(SECRETARIAT)),
            new Item("vetting", "/security/vetting/queue", "pi-verified", List.of(SECURITY)),
            new Item("access", "/security/access/matrix", "pi-table", List.of(SECURITY)),
            new Item("sittings", "/secretariat/sitting/list", "pi-calendar", List.of(SECRETARIAT)),
            new Item("my-people", "/delegation/person/list", "pi-users", List.of(DELEGATION_STAFF)))),
        new Group(DURING, List.of(
            new Item("overview", "/leadership/attendance/overview", "pi-chart-bar", List.of(LEADERSHIP)),
            new Item("quorum-board", "/leadership/quorum/board", "pi-megaphone", List.of(LEADERSHIP)),
            new Item("attendance", "/secretariat/attendance/live", "pi-chart-bar", List.of(SECRETARIAT)),
            new Item("quorum", "/secretariat/quorum/sitting", "pi-megaphone", List.of(SECRETARIAT)),
            new Item("leave", "/secretariat/leave/list", "pi-calendar-minus", List.of(SECRETARIAT)),
            new Item("decide-leave", "/leadership/leave/list", "pi-calendar-minus", List.of(LEADERSHIP)),
            new Item("my-attendance", "/delegation/attendance/live", "pi-check-square", List.of(DELEGATION_STAFF)),
            new Item("my-leave", "/delegation/leave/list", "pi-calendar-minus", List.of(DELEGATION_STAFF)),
            new Item("my-count", "/delegation/count/sitting", "pi-calculator", List.of(DELEGATION_STAFF)),
            new Item("arrival", "/secretariat/arrival/desk", "pi-sign-in", List.of(SECRETARIAT)),
            new Item("my-arrivals", "/delegation/arrival/missing", "pi-sign-in", List.of(DELEGATION_STAFF)),
            new Item("gate", "/door/gate/scan", "pi-qrcode", List.of(SECURITY, SECRETARIAT)),
            new Item("scans", "/door/scan/list", "pi-list", List.of(SECURITY, SECRETARIAT)),
            new Item("devices", "/security/device/list", "pi-mobile", List.of(SECURITY)),
            new Item("conflicts", "/security/conflict/list", "pi-arrow-right-arrow-left", List.of(SECURITY)),
            new Item("emergency-list", "/door/emergency/list", "pi-print", List.of(SECURITY, SECRETARIAT)),
            new Item("board", "/security/overview/board", "pi-desktop", List.of(SECURITY)),
            new Item("presence", "/security/presence/list", "pi-map", List.of(SECURITY)),
            new Item("door-alarms", "/security/alarm/list", "pi-bell", List.of(SECURITY)),
            new Item("incidents", "/security/incident/list", "pi-exclamation-circle", List.of(SECURITY)),
            new Item("confided", "/leadership/incident/list", "pi-lock", List.of(LEADERSHIP)),
            new Item("posts", "/security/post/list", "pi-map-marker", List.of(SECURITY)),
            new Item("handover", "/security/handover/list", "pi-sync", List.of(SECURITY)),
            new Item("keys", "/security/key/list", "pi-key", List.of(SECURITY)),
            new Item("emergencies", "/duty/contingency/list", "pi-bolt", List.of(SECRETARIAT, LEADERSHIP, SECURITY, GROUP_STAFF)))),
        new Group("settings", List.of(
            new Item("congresses", "/secretariat/congress/list", "pi-building", List.of(SECRETARIAT)),
            new Item("outbox", "/secretariat/post/list", "pi-send", List.of(SECRETARIAT)),
            new Item("accounts", "/admin/account/list", "pi-id-card", List.of(ADMINISTRATOR)),
            new Item("audit", "/admin/audit/list", "pi-history", List.of(ADMINISTRATOR)))));

    @Inject
    private CurrentActor currentActor;

    public List<Group> getGroups() {
        return currentActor.find().stream().flatMap(actor -> ALL.stream().map(group -> group.openTo(actor)))
            .filter(group -> !group.items().isEmpty()).toList();
    }

    /** Where this person's work is while a sitting is on; null for who has none there. */
    public Item getWayOn() {
        return getGroups().stream().filter(group -> group.name().equals(DURING)).flatMap(group -> group.items().stream()).findFirst().orElse(null);
    }
}
