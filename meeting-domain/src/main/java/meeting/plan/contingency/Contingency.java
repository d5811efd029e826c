package meeting.plan.contingency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.audit.Labelled;
import meeting.plan.contingency.scenario.Command;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.plan.contingency.scenario.ContingencyDetails;
import meeting.plan.contingency.scenario.ContingencyPhase;
import meeting.plan.contingency.scenario.ContingencyStep;
import meeting.plan.contingency.scenario.ContingencyTexts;
import meeting.plan.contingency.scenario.Severity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One scenario of a congress. */
@Entity
@Table(name = "contingency")
class Contingency implements Labelled {
    @EmbeddedId
    private ContingencyKey key;
    @Embedded
    private ContingencyTexts texts;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContingencyPhase phase;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Severity severity;
    @Column(name = "lead_group")
    private String lead;
    @Embedded
    private Command command;
    @ElementCollection
    @CollectionTable(name = "contingency_step", joinColumns = {
        @JoinColumn(name = "congress_id", referencedColumnName = "congress_id"), @JoinColumn(name = "code", referencedColumnName = "code")})
    @OrderColumn(name = "position")
    private List<ContingencyStep> steps = new ArrayList<>();
    private LocalDate drillDay;
    private String setAside;
    @Version
    private long version;

    protected Contingency() { } // JPA

    Contingency(CongressId congress, ContingencyCode code, ContingencyDetails details) {
        key = ContingencyKey.of(congress, code);
        lay(details);
    }

    /** The code stays, for plans and logs name it. */
    final void lay(ContingencyDetails details) {
        details.check().orThrow();
        texts = details.texts();
        phase = details.phase();
        severity = details.severity();
        lead = details.lead();
        command = details.command();
        if (!steps.equals(details.steps())) {
            steps.clear();
            steps.addAll(details.steps());
        }
        drillDay = details.drillDay();
        setAside = details.setAside();
    }

    /** X2: where nobody commands yet. Returns whether that changed anything. */
    boolean commandBy(Command usual) {
        if (usual.commander() == null || details().command().commander() != null || setAside != null) return false;
        command = usual;
        return true;
    }

    @Override
    public String label() {
        return key.code();
    }

    long version() {
        return version;
    }

    CongressId congress() {
        return new CongressId(key.congress());
    }

    ContingencyCode code() {
        return new ContingencyCode(key.code());
    }

    ContingencyDetails details() {
        return new ContingencyDetails(texts, phase, severity, lead, command, steps, drillDay, setAside);
    }
}
