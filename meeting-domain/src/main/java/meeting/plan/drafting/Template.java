package meeting.plan.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import meeting.congress.CongressDetails;
import meeting.kernel.LocalizedText;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/** P15: what a section begins with, whether from the texts for its kind of congress or from an earlier plan. */
@ApplicationScoped
class Template {
    private static final String TEXTS = "template.json";
    private static final LocalizedText NONE = new LocalizedText(null, null, null);
    private final JsonObject template = read();

    /** The text for this kind of congress, or that for any, with what the congress itself knows filled in. */
    SectionContent text(SectionKind kind, CongressDetails congress) {
        var texts = template.getJsonObject(congress.kind().name());
        var text = texts != null && texts.containsKey(kind.name()) ? texts.getJsonObject(kind.name())
            : template.getJsonObject("ANY").getJsonObject(kind.name());
        return new SectionContent(List.of(new PlanOption("A", NONE,
            new LocalizedText(text.getString("en"), text.getString("es"), text.getString("zh")), known(kind, congress))));
    }

    /** Days between the openings of two congresses. */
    long shift(CongressDetails from, CongressDetails to) {
        return ChronoUnit.DAYS.between(from.firstDay(), to.firstDay());
    }

    /** Every day of every option moved; days written in texts stay for a person to see. */
    SectionContent moved(SectionContent content, long days) {
        return new SectionContent(content.options().stream().map(option -> option.moved(days)).toList());
    }

    private static Map<PlanField, String> known(SectionKind kind, CongressDetails congress) {
        var fields = new EnumMap<PlanField, String>(PlanField.class);
        if (kind != SectionKind.TIME_AND_PLACE) return fields;
        fields.put(PlanField.REPORT_DAY, congress.firstDay().minusDays(1).toString());
        fields.put(PlanField.OPENING_DAY, congress.firstDay().toString());
        fields.put(PlanField.CLOSING_DAY, congress.lastDay().toString());
        congress.halls().stream().findFirst().ifPresent(hall -> {
            fields.put(PlanField.MAIN_HALL, hall.name().zh() == null ? hall.name().en() : hall.name().zh());
            fields.put(PlanField.HALL_SEATS, String.valueOf(hall.capacity()));
        });
        return fields;
    }

    private static JsonObject read() {
        try (var stream = Template.class.getResourceAsStream(TEXTS); var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
