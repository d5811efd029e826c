package meeting.plan.section;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What was approved, in its column. */
@Converter(autoApply = true)
class ApprovedColumn implements AttributeConverter<ApprovedOptions, String> {
    @Override
    public String convertToDatabaseColumn(ApprovedOptions approved) {
        return approved == null ? null : PlanJson.of(approved);
    }

    @Override
    public ApprovedOptions convertToEntityAttribute(String json) {
        return json == null ? null : PlanJson.approved(json);
    }
}
