package meeting.plan.section;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A section's content in its column. */
@Converter(autoApply = true)
class ContentColumn implements AttributeConverter<SectionContent, String> {
    @Override
    public String convertToDatabaseColumn(SectionContent content) {
        return content == null ? null : PlanJson.of(content);
    }

    @Override
    public SectionContent convertToEntityAttribute(String json) {
        return json == null ? null : PlanJson.content(json);
    }
}
