package meeting.plan;

import java.time.Instant;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Unaudited;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/** One section of a plan. Its content is one document: it is written, merged, kept and frozen as a whole. */
@Entity
@Table(name = "plan_section")
class PlanSection implements Labelled {
    @EmbeddedId
    private SectionKey key;
    @Unaudited("every saved text is kept as a revision")
    private SectionContent content;
    private String chosen;
    private Instant changedAt;
    private String changedBy;
    private int revision;
    @Version
    private long version;

    protected PlanSection() { } // JPA

    PlanSection(CongressId congress, SectionKind kind, SectionContent content, Actor by, Instant at) {
        key = SectionKey.of(congress, kind);
        lay(content, by, at);
    }

    /** P5. A choice stands as long as its option does. */
    final void lay(SectionContent newContent, Actor by, Instant at) {
        newContent.check(key.kind());
        content = newContent;
        if (chosen != null && content.option(chosen).isEmpty()) chosen = null;
        changedAt = at;
        changedBy = by.name();
        revision++;
    }

    /** P8. @throws NoSuchOption if there is none of this letter */
    void choose(String letter) {
        if (content.option(letter).isEmpty()) throw new NoSuchOption(key.kind(), letter);
        chosen = letter;
    }

    /** P8. */
    boolean isOpen() {
        return content.options().size() > 1 && chosen == null;
    }

    /** The chosen option, or the only one; the first while several are open. */
    PlanOption standing() {
        return content.option(chosen == null ? "" : chosen).orElse(content.options().get(0));
    }

    SectionKind kind() {
        return key.kind();
    }

    SectionContent content() {
        return content;
    }

    /** Counts the texts that were saved, from 1. */
    int revision() {
        return revision;
    }

    /** P6. */
    SectionRevision asRevision() {
        return new SectionRevision(key, revision, content, changedBy, changedAt);
    }

    @Override
    public String label() {
        return key.kind().code();
    }

    SectionView view(boolean editable, long comments) {
        return new SectionView(new CongressId(key.congress()), key.kind(), content, chosen, isOpen(), editable, comments, changedAt, changedBy, revision);
    }
}
