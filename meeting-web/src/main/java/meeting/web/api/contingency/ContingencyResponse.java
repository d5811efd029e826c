package meeting.web.api.contingency;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import meeting.plan.contingency.ActivationKind;
import meeting.plan.contingency.ActivationView.StepView;
import meeting.plan.contingency.ActivationView;

/** A scenario that is being rehearsed or happens. */
public record ContingencyResponse(UUID id, String code, String title, ActivationKind kind, Instant startedAt, int steps, int done, int overdue,
                                  int minutesLate, int lines) {

    static ContingencyResponse of(ActivationView run, Locale language) {
        return new ContingencyResponse(run.id().value(), run.code().value(), run.title().in(language), run.kind(), run.startedAt(), run.steps().size(),
            (int) run.done(), (int) run.overdue(), run.steps().stream().mapToInt(StepView::late).sum(), run.log().size());
    }
}
