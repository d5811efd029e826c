package meeting.kernel.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;

/** What happened to one thing within one transaction, however often it was written. */
final class Change {
    /** Looking the provider up anew for each of ten thousand entries would take longer than writing them. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private final String subjectType;
    private final String subjectId;
    private final Map<String, FieldChange> fields = new LinkedHashMap<>();
    private String label;
    private String act;
    private boolean created;
    private boolean removed;

    Change(String subjectType, String subjectId) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
    }

    /** Something done that changes no record. */
    static Change act(String action, String subjectType, String subjectId, String label) {
        var act = new Change(subjectType, subjectId);
        act.act = action;
        act.label = label;
        return act;
    }

    void created(Object entity, List<FieldChange> values) {
        created = true;
        changed(entity, values);
    }

    void changed(Object entity, List<FieldChange> changes) {
        if (entity instanceof Labelled labelled) label = labelled.label();
        changes.forEach(change -> fields.merge(change.field(), change, FieldChange::then));
    }

    void removed(Object entity, List<FieldChange> values) {
        removed = true;
        changed(entity, values);
    }

    /** Something made and unmade at once, or written back as it was, leaves no trace. */
    boolean isNone() {
        return created ? removed : !removed && fields.values().stream().allMatch(FieldChange::isNone);
    }

    String action() {
        if (act != null) return act;
        if (created) return AuditEntry.CREATED;
        return removed ? AuditEntry.REMOVED : AuditEntry.CHANGED;
    }

    /** {@code {"field": ["before", "after"]}} */
    String json() {
        var json = JSON.createObjectBuilder();
        fields.values().stream().filter(field -> !field.isNone())
            .forEach(field -> json.add(field.field(), JSON.createArrayBuilder().add(field.before()).add(field.after())));
        return json.build().toString();
    }

    String subjectType() {
        return subjectType;
    }

    String subjectId() {
        return subjectId;
    }

    String label() {
        return label == null ? "" : label;
    }
}
