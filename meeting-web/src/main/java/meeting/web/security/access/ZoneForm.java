package meeting.web.security.access;

import java.io.Serializable;
import meeting.accreditation.access.Zone;
import meeting.kernel.LocalizedText;

/** What is typed of a zone's name. */
public class ZoneForm implements Serializable {
    private String zone;
    private String en;
    private String es;
    private String zh;

    static ZoneForm of(Zone zone, LocalizedText name) {
        var form = new ZoneForm();
        form.zone = zone.name();
        form.en = name.en();
        form.es = name.es();
        form.zh = name.zh();
        return form;
    }

    LocalizedText asText() {
        return new LocalizedText(en, es, zh);
    }

    public String getZone() { return zone; }
    public String getEn() { return en; }
    public void setEn(String typed) { en = typed; }
    public String getEs() { return es; }
    public void setEs(String typed) { es = typed; }
    public String getZh() { return zh; }
    public void setZh(String typed) { zh = typed; }
}
