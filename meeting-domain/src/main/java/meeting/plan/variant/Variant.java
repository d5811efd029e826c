package meeting.plan.variant;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;
import meeting.plan.section.SectionKind;

/** P7. */
@Entity
@Table(name = "plan_variant")
class Variant implements Labelled {
    private static final LocalizedText NONE = new LocalizedText(null, null, null);
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VariantId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private int place;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    private LocalizedText name;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "reason_en"))
    @AttributeOverride(name = "es", column = @Column(name = "reason_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "reason_zh"))
    private LocalizedText reason;
    private boolean recommended;
    @ElementCollection
    @CollectionTable(name = "plan_variant_choice", joinColumns = @JoinColumn(name = "variant_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "letter")
    private Map<SectionKind, String> letters = new EnumMap<>(SectionKind.class);
    @Version
    private long version;

    protected Variant() { } // JPA

    /** @param place among the variants of the plan, from 0 */
    Variant(VariantId id, CongressId congress, int place, VariantDetails details) {
        this.id = id;
        this.congress = congress;
        this.place = place;
        lay(details);
    }

    final void lay(VariantDetails details) {
        details.check();
        name = details.name();
        reason = details.reason();
        recommended = details.recommended();
        letters.clear();
        letters.putAll(details.letters());
    }

    /** P7: another one is recommended now. */
    void stepBack() {
        recommended = false;
    }

    CongressId congress() {
        return congress;
    }

    VariantId id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public String label() {
        return name.in(Locale.ENGLISH);
    }

    VariantView view() {
        return new VariantView(id, congress, new VariantDetails(name, reason == null ? NONE : reason, recommended, letters), version);
    }
}
