package meeting.web.secretariat.badge;

import java.io.Serializable;
import meeting.accreditation.design.CardColours;
import meeting.accreditation.design.CardDesign;
import meeting.accreditation.design.CardDesignView;
import meeting.kernel.LocalizedText;

/** What is said of the badges of one type. */
public class DesignForm implements Serializable {
    private final String type;
    private final long version;
    private boolean photo;
    private boolean qrFront;
    private boolean delegation;
    private boolean unit;
    private boolean qrBack;
    private boolean zones;
    private boolean rules;
    private String wordsEn;
    private String wordsEs;
    private String wordsZh;
    private String ground;
    private String ink;
    private boolean english;
    private boolean spanish;
    private boolean chinese;

    DesignForm(CardDesignView view) {
        type = view.type();
        version = view.version();
        photo = view.design().front().photo();
        qrFront = view.design().front().qr();
        delegation = view.design().front().delegation();
        unit = view.design().front().unit();
        qrBack = view.design().back().qr();
        zones = view.design().back().zones();
        rules = view.design().back().rules();
        wordsEn = view.design().back().words().en();
        wordsEs = view.design().back().words().es();
        wordsZh = view.design().back().words().zh();
        ground = view.design().colours().ground();
        ink = view.design().colours().ink();
        english = view.design().english();
        spanish = view.design().spanish();
        chinese = view.design().chinese();
    }

    CardDesign asDesign() {
        return new CardDesign(new CardDesign.Front(photo, qrFront, delegation, unit),
            new CardDesign.Back(qrBack, zones, rules, new LocalizedText(wordsEn, wordsEs, wordsZh)), new CardColours(ground, ink), english, spanish, chinese);
    }

    long version() {
        return version;
    }

    public String getType() { return type; }
    public boolean isPhoto() { return photo; }
    public void setPhoto(boolean shown) { photo = shown; }
    public boolean isQrFront() { return qrFront; }
    public void setQrFront(boolean shown) { qrFront = shown; }
    public boolean isDelegation() { return delegation; }
    public void setDelegation(boolean shown) { delegation = shown; }
    public boolean isUnit() { return unit; }
    public void setUnit(boolean shown) { unit = shown; }
    public boolean isQrBack() { return qrBack; }
    public void setQrBack(boolean shown) { qrBack = shown; }
    public boolean isZones() { return zones; }
    public void setZones(boolean shown) { zones = shown; }
    public boolean isRules() { return rules; }
    public void setRules(boolean shown) { rules = shown; }
    public String getWordsEn() { return wordsEn; }
    public void setWordsEn(String typed) { wordsEn = typed; }
    public String getWordsEs() { return wordsEs; }
    public void setWordsEs(String typed) { wordsEs = typed; }
    public String getWordsZh() { return wordsZh; }
    public void setWordsZh(String typed) { wordsZh = typed; }
    public String getGround() { return ground; }
    public void setGround(String typed) { ground = typed; }
    public String getInk() { return ink; }
    public void setInk(String typed) { ink = typed; }
    public boolean isEnglish() { return english; }
    public void setEnglish(boolean spoken) { english = spoken; }
    public boolean isSpanish() { return spanish; }
    public void setSpanish(boolean spoken) { spanish = spoken; }
    public boolean isChinese() { return chinese; }
    public void setChinese(boolean spoken) { chinese = spoken; }
}
