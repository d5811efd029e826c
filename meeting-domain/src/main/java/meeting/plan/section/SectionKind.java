package meeting.plan.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sections of a plan in their order, with the groups that own them (RULEBOOK 2.1). */
public enum SectionKind {
    PURPOSE("GO"), TIME_AND_PLACE("GO", "CON"), PARTICIPANTS("ORG"), SCHEDULE("GO"), DISCUSSION_GROUPS("ORG"), DOCUMENTS("DOC"), ELECTIONS("ORG"),
    SECURITY("SEC"), LOGISTICS("LOG", "TRA", "MED"), PUBLICITY("PUB"), VENUE("CON"), DIVISION("GO"), CONTINGENCIES("GO", "SEC"), BUDGET("FIN"), COUNTDOWN("GO");

    private final List<String> owners;

    SectionKind(String... owners) {
        this.owners = List.of(owners);
    }

    /** Codes of the groups that write the section; the first is in the lead. */
    public List<String> owners() {
        return owners;
    }

    /** As the section is called in print: P1 to P15. */
    public String code() {
        return "P" + (ordinal() + 1);
    }

    /** What is asked for in this section, its own fields first, then the figures of every section. */
    public List<PlanField> fields() {
        return Stream.concat(Arrays.stream(PlanField.values()).filter(field -> field.section() == this),
            Arrays.stream(PlanField.values()).filter(field -> field.section() == null && !field.isRetired())).toList();
    }
}
