package meeting.plan.section;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import meeting.kernel.LocalizedText;

/** How options are written down, in sections and in baselines. A field that no longer is one is read over: what was frozen stays readable. */
final class PlanJson {
    private static final JsonBuilderFactory WRITER = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READER = Json.createReaderFactory(Map.of());

    private PlanJson() {
    }

    static String of(SectionContent content) {
        return WRITER.createObjectBuilder()
            .add("options", WRITER.createArrayBuilder(content.options().stream().map(PlanJson::object).toList())).build().toString();
    }

    static SectionContent content(String json) {
        return new SectionContent(read(json).getJsonArray("options").getValuesAs(JsonObject.class).stream().map(PlanJson::option).toList());
    }

    static String of(ApprovedOptions approved) {
        var all = WRITER.createArrayBuilder();
        approved.options().forEach((kind, option) -> all.add(WRITER.createObjectBuilder().add("section", kind.name()).add("option", object(option))));
        return WRITER.createObjectBuilder().add("sections", all).build().toString();
    }

    static ApprovedOptions approved(String json) {
        return new ApprovedOptions(read(json).getJsonArray("sections").getValuesAs(JsonObject.class).stream()
            .collect(Collectors.toMap(section -> SectionKind.valueOf(section.getString("section")), section -> option(section.getJsonObject("option")))));
    }

    private static JsonObject object(PlanOption option) {
        var fields = WRITER.createObjectBuilder();
        option.fields().forEach((field, value) -> fields.add(field.name(), value));
        return WRITER.createObjectBuilder().add("letter", option.letter()).add("name", object(option.name())).add("text", object(option.text()))
            .add("fields", fields).build();
    }

    private static JsonObject object(LocalizedText text) {
        var object = WRITER.createObjectBuilder();
        if (text.en() != null) object.add("en", text.en());
        if (text.es() != null) object.add("es", text.es());
        if (text.zh() != null) object.add("zh", text.zh());
        return object.build();
    }

    private static PlanOption option(JsonObject object) {
        var fields = new EnumMap<PlanField, String>(PlanField.class);
        var written = object.getJsonObject("fields");
        for (var field : PlanField.values()) if (written.containsKey(field.name())) fields.put(field, written.getString(field.name()));
        return new PlanOption(object.getString("letter"), text(object.getJsonObject("name")), text(object.getJsonObject("text")), fields);
    }

    private static LocalizedText text(JsonObject object) {
        return new LocalizedText(object.getString("en", null), object.getString("es", null), object.getString("zh", null));
    }

    private static JsonObject read(String json) {
        try (var reader = READER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
