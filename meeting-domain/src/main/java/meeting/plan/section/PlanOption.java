package meeting.plan.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * One way to do what a section is about.
 *
 * @param letter A to Z, its own within the section
 * @param name   what it is called beside the others, at most 120 characters; may be blank where there is no other
 * @param text   paragraphs, one a line, at most 10,000 characters in each language; may be blank
 * @param fields what is filled in, each value in the shape of its field's type; blank ones are left out, and what a table adds up to stands in its place
 */
public record PlanOption(String letter, LocalizedText name, LocalizedText text, Map<PlanField, String> fields) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 10_000;

    private static final LocalizedText NONE = new LocalizedText(null, null, null);

    public PlanOption {
        name = name == null ? NONE : name;
        text = text == null ? NONE : text;
        var filled = new EnumMap<PlanField, String>(PlanField.class);
        fields.forEach((field, value) -> {
            if (value != null && !value.isBlank()) filled.put(field, field.type() == FieldType.ROWS ? Rows.of(value).value() : value.strip());
        });
        filled.putAll(PlanTable.totals(filled));
        fields = Collections.unmodifiableMap(filled);
    }

    public Optional<String> value(PlanField field) {
        return Optional.ofNullable(fields.get(field));
    }

    public Optional<BigDecimal> figure(PlanField field) {
        return value(field).map(FieldType::figure);
    }

    public Optional<LocalDate> day(PlanField field) {
        return value(field).map(LocalDate::parse);
    }

    /** Whether a table of this option says it, so that nobody types it. */
    public boolean isTotal(PlanField field) {
        return PlanTable.totals(fields).containsKey(field);
    }

    public Rows rows(PlanField field) {
        return Rows.of(fields.get(field));
    }

    /** The same with every day that is filled in moved on. */
    public PlanOption moved(long days) {
        UnaryOperator<String> move = day -> LocalDate.parse(day).plusDays(days).toString();
        var moved = new EnumMap<PlanField, String>(PlanField.class);
        fields.forEach((field, value) -> moved.put(field, field.type() == FieldType.DAY ? move.apply(value)
            : PlanTable.of(field).map(table -> table.moved(Rows.of(value), move).value()).orElse(value)));
        return with(name, text, moved);
    }

    /** Codes of scenarios named in a field, such as X15. */
    public Set<String> codes(PlanField field) {
        return new TreeSet<>(Arrays.asList(value(field).orElse("").split("[^X\\d]+")));
    }

    public PlanOption with(LocalizedText newName, LocalizedText newText, Map<PlanField, String> newFields) {
        return new PlanOption(letter, newName, newText, newFields);
    }

    public PlanOption lettered(String newLetter) {
        return new PlanOption(newLetter, name, text, fields);
    }

    /** P5. */
    void check(SectionKind kind, boolean alone, InvalidInput.Check check) {
        check.that(letter != null && letter.matches("[A-Z]"), "options", "plan.option-letter")
            .that(alone || !name.isBlank(), "options", "plan.option-needs-name", String.valueOf(letter))
            .that(name.longest() <= LONGEST_NAME, "options", "general.too-long", LONGEST_NAME)
            .that(text.longest() <= LONGEST_TEXT, "options", "plan.text-too-long", String.valueOf(letter), LONGEST_TEXT);
        fields.forEach((field, value) -> {
            check.that(field.isOf(kind) && field.type().isOne(value), field.name(), field.type().fault(), field);
            PlanTable.of(field).ifPresent(table -> table.check(Rows.of(value), check));
        });
    }
}
