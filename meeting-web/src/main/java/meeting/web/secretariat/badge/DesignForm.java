package meeting.web.secretariat.badge;

import java.io.Serializable;
import meeting.accreditation.design.CardDesign;
import meeting.accreditation.design.CardDesignView;
import meeting.kernel.LocalizedText;

/** What is ticked for one type of badge. */
public class DesignForm implements Serializable {
    private final String type;
    private final LocalizedText name;
    private final long version;
    private final CardDesign before;
    private boolean photo;
    private boolean delegation;
    private boolean unit;
    private boolean zones;
    private boolean english;
    private boolean spanish;
    private boolean chinese;

    DesignForm(CardDesignView view, LocalizedText name) {
        this.type = view.type();
        this.name = name;
        this.version = view.version();
        this.before = view.design();
        this.photo = before.photo();
        this.delegation = before.delegation();
        this.unit = before.unit();
        this.zones = before.zones();
        this.english = before.english();
        this.spanish = before.spanish();
        this.chinese = before.chinese();
    }

    CardDesign asDesign() {
        return new CardDesign(photo, delegation, unit, zones, english, spanish, chinese);
    }

    boolean isChanged() {
        return !asDesign().equals(before);
    }

    long version() {
        return version;
    }

    public String getType() { return type; }
    public LocalizedText getName() { return name; }
    public boolean isPhoto() { return photo; }
    public void setPhoto(boolean shown) { photo = shown; }
    public boolean isDelegation() { return delegation; }
    public void setDelegation(boolean shown) { delegation = shown; }
    public boolean isUnit() { return unit; }
    public void setUnit(boolean shown) { unit = shown; }
    public boolean isZones() { return zones; }
    public void setZones(boolean shown) { zones = shown; }
    public boolean isEnglish() { return english; }
    public void setEnglish(boolean spoken) { english = spoken; }
    public boolean isSpanish() { return spanish; }
    public void setSpanish(boolean spoken) { spanish = spoken; }
    public boolean isChinese() { return chinese; }
    public void setChinese(boolean spoken) { chinese = spoken; }
}
