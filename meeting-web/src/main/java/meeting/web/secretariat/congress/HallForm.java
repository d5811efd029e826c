package meeting.web.secretariat.congress;

import java.io.Serializable;
import java.util.UUID;
import meeting.congress.Hall;
import meeting.congress.HallId;
import meeting.kernel.LocalizedText;

/** One hall in the congress form; a row left empty is no hall. */
public class HallForm implements Serializable {
    private final UUID id;
    private String nameEn;
    private String nameEs;
    private String nameZh;
    private Integer capacity;

    private HallForm(UUID id) {
        this.id = id;
    }

    static HallForm blank() {
        return new HallForm(HallId.next().value());
    }

    static HallForm of(Hall hall) {
        var form = new HallForm(hall.id().value());
        form.nameEn = hall.name().en();
        form.nameEs = hall.name().es();
        form.nameZh = hall.name().zh();
        form.capacity = hall.capacity();
        return form;
    }

    boolean isBlank() {
        return name().isBlank() && capacity == null;
    }

    Hall asHall() {
        return new Hall(new HallId(id), name(), capacity == null ? 0 : capacity);
    }

    private LocalizedText name() {
        return new LocalizedText(nameEn, nameEs, nameZh);
    }

    // bound to the form
    public String getNameEn() { return nameEn; }
    public void setNameEn(String typed) { nameEn = typed; }
    public String getNameEs() { return nameEs; }
    public void setNameEs(String typed) { nameEs = typed; }
    public String getNameZh() { return nameZh; }
    public void setNameZh(String typed) { nameZh = typed; }
    public Integer getCapacity() { return capacity; }
    public void setCapacity(Integer typed) { capacity = typed; }
}
