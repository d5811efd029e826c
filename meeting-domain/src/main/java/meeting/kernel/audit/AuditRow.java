package meeting.kernel.audit;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One entry as it is kept; read only, {@link Ledger} appends. */
@Entity
@Immutable
@Table(name = "audit_entry")
@Unaudited("is the trail")
class AuditRow {
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    @Id
    private long id;
    private Instant happenedAt;
    private String actor;
    private String address;
    private String requestId;
    private String action;
    private String subjectType;
    private String subjectId;
    private String label;
    private String changes;

    protected AuditRow() { } // JPA

    AuditEntry entry() {
        return new AuditEntry(happenedAt, actor, address, requestId, action, subjectType, subjectId, label, fieldChanges());
    }

    private List<FieldChange> fieldChanges() {
        try (var reader = JSON.createReader(new StringReader(changes))) {
            return reader.readObject().entrySet().stream().map(field -> {
                var values = (JsonArray) field.getValue();
                return new FieldChange(field.getKey(), values.getString(0), values.getString(1));
            }).toList();
        }
    }
}
