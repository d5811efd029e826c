package meeting.web.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.kernel.audit.AuditEntry;
import meeting.kernel.audit.AuditQuery;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.audit.FieldChange;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.print.PagedRows;
import meeting.web.shell.Times;

/** The entries found in the trail, as a file. */
@Named("auditExports")
@RequestScoped
public class AuditExports extends ListExport {
    private static final String TITLE = "admin_audit_list.title";

    @Inject
    private ListPage page;
    @Inject
    private AuditTrail trail;
    @Inject
    private AuditWords auditWords;
    @Inject
    private Times times;
    @Inject
    private Clock clock;

    @Override
    protected ExportList list() {
        var wanted = page.wanted().notAfter(clock.instant());
        return new ExportList(TITLE, words().get(TITLE), about(),
            headers("audit.when", "audit.who", "audit.address", "audit.kind", "audit.name", "audit.what", "audit.changes", "error.request"),
            new PagedRows<>(AuditQuery.LARGEST_PAGE, first -> trail.entries(wanted.page(first, AuditQuery.LARGEST_PAGE)).rows(), this::cells));
    }

    private List<String> about() {
        return Stream.of(filtered("audit.who", page.getActor() == null ? "" : auditWords.actor(page.getActor())),
                filtered("audit.what", page.getAction() == null || page.getAction().isEmpty() ? "" : auditWords.action(page.getAction())),
                filtered("admin_audit_list.search", page.getText()), filtered("audit.from", times.day(page.getFrom())),
                filtered("audit.to", times.day(page.getTo())))
            .filter(line -> !line.isEmpty()).toList();
    }

    private String filtered(String key, String value) {
        return value == null || value.isBlank() ? "" : words().get(key) + ": " + value;
    }

    private List<String> cells(AuditEntry entry) {
        return Arrays.asList(times.dayAndClockToTheSecond(entry.at()), auditWords.actor(entry.actor()), entry.address(), auditWords.thing(entry), entry.label(),
            auditWords.action(entry.action()), entry.changes().stream().map(change -> told(entry, change)).collect(Collectors.joining("\n")),
            entry.requestId());
    }

    private String told(AuditEntry entry, FieldChange change) {
        return auditWords.field(entry, change.field()) + ": " + value(change.before()) + " → " + value(change.after());
    }

    private String value(String value) {
        return value == null || value.isEmpty() ? "–" : auditWords.value(value);
    }
}
