package meeting.plan.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import meeting.kernel.LocalizedText;
import meeting.plan.section.FieldType;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;

/** P6: brings two edits of one section together; what only one side changed is taken, where both did a person picks. */
final class Merge {
    private final Map<String, Pick> picks;
    private final List<Meeting> meetings = new ArrayList<>();

    private Merge(Map<String, Pick> picks) {
        this.picks = picks;
    }

    /** @param meetings where nobody has picked yet; with any, the content is not to be saved */
    record Result(SectionContent content, List<Meeting> meetings) {
    }

    static Result of(SectionContent origin, SectionContent theirs, SectionContent mine, Map<String, Pick> picks) {
        var merge = new Merge(picks);
        return new Result(merge.options(origin, theirs, mine), merge.meetings);
    }

    private SectionContent options(SectionContent origin, SectionContent theirs, SectionContent mine) {
        var letters = new TreeSet<String>();
        Stream.of(origin, theirs, mine).flatMap(content -> content.options().stream()).map(PlanOption::letter).forEach(letters::add);
        var merged = new ArrayList<PlanOption>();
        var added = new ArrayList<PlanOption>();
        for (var letter : letters) {
            var was = origin.option(letter).orElse(null);
            var their = theirs.option(letter).orElse(null);
            var my = mine.option(letter).orElse(null);
            if (was == null && their != null && my != null && !their.equals(my)) {
                merged.add(their);
                added.add(my);
            } else if (was != null && their != null && my != null) merged.add(option(was, their, my));
            else one(was, their, my).ifPresent(merged::add);
        }
        added.forEach(option -> merged.add(option.lettered(new SectionContent(merged).freeLetter())));
        return new SectionContent(merged);
    }

    /** An option that one side removed goes, unless the other side worked on it. */
    private static Optional<PlanOption> one(PlanOption was, PlanOption their, PlanOption my) {
        var left = their == null ? my : their;
        return left == null || left.equals(was) ? Optional.empty() : Optional.of(left);
    }

    private PlanOption option(PlanOption was, PlanOption their, PlanOption my) {
        var fields = new EnumMap<PlanField, String>(PlanField.class);
        for (var field : PlanField.values()) fields.put(field, field(field, was, their, my));
        return my.with(
            each(language -> value(meeting(my, "name." + language.key(), language.of(my.name()), language.of(their.name())), language.of(was.name()))),
            each(language -> text(my.letter(), "text." + language.key(), null, language.of(was.text()), language.of(their.text()), language.of(my.text()))),
            fields);
    }

    /** What a table adds up to is not merged: the table is. */
    private String field(PlanField field, PlanOption was, PlanOption their, PlanOption my) {
        var before = was.fields().get(field);
        var theirs = their.fields().get(field);
        var mine = my.fields().get(field);
        if (field.type() == FieldType.ROWS) return text(my.letter(), field.name(), field, before, theirs, mine);
        if (my.isTotal(field) || their.isTotal(field)) return my.isTotal(field) ? theirs : mine;
        return value(new Meeting(my.letter() + "." + field, my.letter(), field, false, mine, theirs), before);
    }

    private static Meeting meeting(PlanOption option, String part, String mine, String theirs) {
        return new Meeting(option.letter() + "." + part, option.letter(), null, false, mine, theirs);
    }

    private String value(Meeting place, String was) {
        if (Objects.equals(place.mine(), place.theirs()) || Objects.equals(was, place.theirs())) return place.mine();
        if (Objects.equals(was, place.mine())) return place.theirs();
        return picked(place) == Pick.THEIRS ? place.theirs() : place.mine();
    }

    /** Paragraphs of a text or rows of a table. */
    private String text(String letter, String part, PlanField field, String was, String theirs, String mine) {
        var lines = new ArrayList<String>();
        for (var stretch : Paragraphs.between(Paragraphs.of(was), Paragraphs.of(theirs), Paragraphs.of(mine))) {
            var place = new Meeting(letter + "." + part + "." + stretch.from(), letter, field, true,
                String.join("\n", stretch.mine()), String.join("\n", stretch.theirs()));
            var pick = stretch.meets() ? picked(place) : Pick.MINE;
            if (pick != Pick.MINE) lines.addAll(stretch.theirs());
            if (pick != Pick.THEIRS) lines.addAll(stretch.mine());
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** Mine until a person says otherwise. */
    private Pick picked(Meeting place) {
        if (!picks.containsKey(place.id())) meetings.add(place);
        return picks.getOrDefault(place.id(), Pick.MINE);
    }

    private record Language(String key, Function<LocalizedText, String> of) {
        String of(LocalizedText text) {
            return of.apply(text);
        }
    }

    private static LocalizedText each(Function<Language, String> part) {
        return new LocalizedText(part.apply(new Language("en", LocalizedText::en)), part.apply(new Language("es", LocalizedText::es)),
            part.apply(new Language("zh", LocalizedText::zh)));
    }
}
