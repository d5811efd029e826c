package meeting.security.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Unaudited;

/** SC8. */
@Entity
@Unaudited("a record of what happened already, signed by two; its items may be confidential (SC3)")
@Table(name = "security_shift_note")
class ShiftNote {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ShiftNoteId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private int number;
    @Embedded
    private ShiftNoteDetails details;
    private String giver;
    private String giverName;
    private Instant signedAt;
    private String taker;
    private String takerName;
    private String takerWords;
    private Instant acceptedAt;
    /** SC8: the desk's key while it waits, null afterwards; unique in the congress. */
    private String waitsAt;
    @ElementCollection
    @CollectionTable(name = "security_shift_note_item", joinColumns = @JoinColumn(name = "note_id"))
    @OrderColumn(name = "position")
    private List<OpenItem> items = new ArrayList<>();

    protected ShiftNote() { } // JPA

    ShiftNote(CongressId congress, int number, ShiftNoteDetails details, List<OpenItem> open, Actor by, Instant at) {
        this.id = ShiftNoteId.next();
        this.congress = congress;
        this.number = number;
        this.details = details;
        this.items.addAll(open);
        this.giver = by.id();
        this.giverName = by.name();
        this.signedAt = at;
        this.waitsAt = deskKey(details.desk());
    }

    /** SC8, SC10. @throws NoteAccepted if it was before @throws OwnNote for who gave it */
    void accept(String words, Actor by, Instant at) {
        if (acceptedAt != null) throw new NoteAccepted(takerName);
        if (giver.equals(by.id())) throw new OwnNote();
        new InvalidInput.Check().atMost(ShiftNoteDetails.WORDS, words, "takerWords").orThrow();
        taker = by.id();
        takerName = by.name();
        takerWords = words == null || words.isBlank() ? null : words.strip();
        acceptedAt = at;
        waitsAt = null;
    }

    static String deskKey(String desk) {
        return desk.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    ShiftNoteId id() {
        return id;
    }

    /** @param isSeen what the reader may see of the items (SC3) */
    ShiftNoteView view(Actor reader, Predicate<OpenItem> isSeen) {
        return new ShiftNoteView(id, congress, number, details, items.stream().filter(isSeen).toList(), giverName, signedAt, takerName, takerWords, acceptedAt,
            acceptedAt == null && !giver.equals(reader.id()));
    }
}
