package meeting.accreditation.design;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;

/** A design that the secretariat laid down for one type of one congress. */
@Entity
@Table(name = "badge_design")
class LaidDesign implements Labelled {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String typeCode;
    private boolean photo;
    private boolean qrFront;
    private boolean delegation;
    private boolean unit;
    private boolean qrBack;
    private boolean zones;
    private boolean rules;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "words_en"))
    @AttributeOverride(name = "es", column = @Column(name = "words_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "words_zh"))
    private LocalizedText words;
    private String ground;
    private String ink;
    private boolean english;
    private boolean spanish;
    private boolean chinese;
    @Version
    private long version;

    protected LaidDesign() { } // JPA

    LaidDesign(CongressId congress, String type, CardDesign design) {
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.typeCode = type;
        lay(design);
    }

    final void lay(CardDesign design) {
        design.check();
        photo = design.front().photo();
        qrFront = design.front().qr();
        delegation = design.front().delegation();
        unit = design.front().unit();
        qrBack = design.back().qr();
        zones = design.back().zones();
        rules = design.back().rules();
        words = design.back().words();
        ground = design.colours().ground();
        ink = design.colours().ink();
        english = design.english();
        spanish = design.spanish();
        chinese = design.chinese();
    }

    long version() {
        return version;
    }

    @Override
    public String label() {
        return typeCode;
    }

    CardDesignView view() {
        var front = new CardDesign.Front(photo, qrFront, delegation, unit);
        var back = new CardDesign.Back(qrBack, zones, rules, words);
        return new CardDesignView(typeCode, new CardDesign(front, back, new CardColours(ground, ink), english, spanish, chinese), version);
    }
}
