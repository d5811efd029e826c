package meeting.plan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;

/** What a section said once (P6). @param revision from 1 @param savedBy name as shown to people */
public record RevisionView(int revision, SectionContent content, String savedBy, Instant savedAt) {

    /** Letters of the options that were written, added or removed since; every letter where there was nothing before. @param earlier may be null */
    public List<String> lettersSince(RevisionView earlier) {
        var before = earlier == null ? new SectionContent(List.of()) : earlier.content();
        return Stream.concat(content.options().stream(), before.options().stream()).map(PlanOption::letter).distinct().sorted()
            .filter(letter -> !content.option(letter).equals(before.option(letter))).toList();
    }
}
