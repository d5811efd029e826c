package meeting.web.plan;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import meeting.kernel.LocalizedText;
import meeting.plan.section.FieldType;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.PlanTable;
import meeting.plan.section.SectionKind;

/** What is typed into one option of a section, until it becomes a {@link PlanOption}. */
public class OptionForm implements Serializable {

    /** One field of the option. */
    public static class FieldForm implements Serializable {
        private final PlanField field;
        private final boolean total;
        private String value;

        FieldForm(PlanField field, String value, boolean total) {
            this.field = field;
            this.value = value;
            this.total = total;
        }

        /** A table says it. */
        public boolean isTotal() { return total; }

        public PlanField getField() { return field; }
        public String getValue() { return value; }
        public void setValue(String typed) { value = typed; }
    }

    private final String letter;
    private final List<FieldForm> fields;
    private final List<RowsForm> tables;
    private String nameEn;
    private String nameEs;
    private String nameZh;
    private String textEn;
    private String textEs;
    private String textZh;

    private OptionForm(SectionKind kind, PlanOption known) {
        letter = known.letter();
        fields = kind.fields().stream().filter(field -> field.type() != FieldType.ROWS)
            .map(field -> new FieldForm(field, known.fields().get(field), known.isTotal(field))).toList();
        tables = kind.fields().stream().flatMap(field -> PlanTable.of(field).map(table -> new RowsForm(table, field, known.fields().get(field))).stream())
            .toList();
        nameEn = known.name().en();
        nameEs = known.name().es();
        nameZh = known.name().zh();
        textEn = known.text().en();
        textEs = known.text().es();
        textZh = known.text().zh();
    }

    static OptionForm of(SectionKind kind, PlanOption known) {
        return new OptionForm(kind, known);
    }

    PlanOption asOption() {
        var values = new EnumMap<PlanField, String>(PlanField.class);
        fields.forEach(field -> values.put(field.getField(), field.getValue()));
        tables.forEach(table -> values.put(table.getField(), table.asRows().value()));
        return new PlanOption(letter, new LocalizedText(nameEn, nameEs, nameZh), new LocalizedText(plain(textEn), plain(textEs), plain(textZh)), values);
    }

    /** A browser ends its lines in two characters; a plan knows paragraphs. */
    private static String plain(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    // bound to the form
    public String getLetter() { return letter; }
    public List<FieldForm> getFields() { return fields; }
    public List<RowsForm> getTables() { return tables; }
    public String getNameEn() { return nameEn; }
    public void setNameEn(String typed) { nameEn = typed; }
    public String getNameEs() { return nameEs; }
    public void setNameEs(String typed) { nameEs = typed; }
    public String getNameZh() { return nameZh; }
    public void setNameZh(String typed) { nameZh = typed; }
    public String getTextEn() { return textEn; }
    public void setTextEn(String typed) { textEn = typed; }
    public String getTextEs() { return textEs; }
    public void setTextEs(String typed) { textEs = typed; }
    public String getTextZh() { return textZh; }
    public void setTextZh(String typed) { textZh = typed; }
}
