package meeting.web.secretariat.contingency;

import java.io.Serializable;
import meeting.kernel.LocalizedText;

/** One text in the product's three languages, while it is typed. */
public class TextForm implements Serializable {
    private String en;
    private String es;
    private String zh;

    static TextForm of(LocalizedText known) {
        var form = new TextForm();
        form.en = known.en();
        form.es = known.es();
        form.zh = known.zh();
        return form;
    }

    LocalizedText asText() {
        return new LocalizedText(en, es, zh);
    }

    // bound to the form
    public String getEn() { return en; }
    public void setEn(String typed) { en = typed; }
    public String getEs() { return es; }
    public void setEs(String typed) { es = typed; }
    public String getZh() { return zh; }
    public void setZh(String typed) { zh = typed; }
}
