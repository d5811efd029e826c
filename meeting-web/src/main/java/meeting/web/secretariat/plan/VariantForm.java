package meeting.web.secretariat.plan;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import meeting.kernel.LocalizedText;
import meeting.plan.SectionView;
import meeting.plan.section.SectionKind;
import meeting.plan.variant.VariantDetails;

/** What is typed into the form of a variant, until it becomes {@link VariantDetails}. */
public class VariantForm implements Serializable {

    /** The option taken of one section. */
    public static class Choice implements Serializable {
        private final SectionKind kind;
        private String letter;

        Choice(SectionView section, String letter) {
            this.kind = section.kind();
            this.letter = letter;
        }

        public SectionKind getKind() { return kind; }
        public String getLetter() { return letter; }
        public void setLetter(String chosen) { letter = chosen; }
    }

    private List<Choice> choices;
    private String nameEn;
    private String nameEs;
    private String nameZh;
    private String reasonEn;
    private String reasonEs;
    private String reasonZh;
    private boolean recommended;

    static VariantForm blank(List<SectionView> several) {
        var form = new VariantForm();
        form.choices = several.stream().map(section -> new Choice(section, section.content().options().get(0).letter())).toList();
        return form;
    }

    static VariantForm of(VariantDetails known, List<SectionView> several) {
        var form = new VariantForm();
        form.choices = several.stream().map(section -> new Choice(section, known.letters().get(section.kind()))).toList();
        form.nameEn = known.name().en();
        form.nameEs = known.name().es();
        form.nameZh = known.name().zh();
        form.reasonEn = known.reason().en();
        form.reasonEs = known.reason().es();
        form.reasonZh = known.reason().zh();
        form.recommended = known.recommended();
        return form;
    }

    VariantDetails asDetails() {
        Map<SectionKind, String> letters = new EnumMap<>(SectionKind.class);
        choices.stream().filter(choice -> choice.getLetter() != null).forEach(choice -> letters.put(choice.getKind(), choice.getLetter()));
        return new VariantDetails(new LocalizedText(nameEn, nameEs, nameZh), new LocalizedText(reasonEn, reasonEs, reasonZh), recommended, letters);
    }

    // bound to the form
    public List<Choice> getChoices() { return choices; }
    public String getNameEn() { return nameEn; }
    public void setNameEn(String typed) { nameEn = typed; }
    public String getNameEs() { return nameEs; }
    public void setNameEs(String typed) { nameEs = typed; }
    public String getNameZh() { return nameZh; }
    public void setNameZh(String typed) { nameZh = typed; }
    public String getReasonEn() { return reasonEn; }
    public void setReasonEn(String typed) { reasonEn = typed; }
    public String getReasonEs() { return reasonEs; }
    public void setReasonEs(String typed) { reasonEs = typed; }
    public String getReasonZh() { return reasonZh; }
    public void setReasonZh(String typed) { reasonZh = typed; }
    public boolean isRecommended() { return recommended; }
    public void setRecommended(boolean ticked) { recommended = ticked; }
}
