package meeting.task.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.congress.division.GroupView;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;
import meeting.task.round.hours.CheckSettings;
import meeting.task.round.hours.Moment;
import meeting.task.round.matrix.ReadinessMatrix;

/** Reads what a matrix is made of. */
@ApplicationScoped
class Matrices {
    @Inject
    private Rounds rounds;
    @Inject
    private KnownActors people;

    /** @param reader whose groups are marked as own */
    ReadinessMatrix of(Moment moment, List<GroupView> groups, String reader) {
        var first = ReadinessMatrix.firstShown(moment.today(), moment.opening());
        var last = ReadinessMatrix.lastShown(first);
        var given = rounds.answers(moment.congress().id(), first, last);
        Map<String, String> names = people.of(given.stream().map(GroupAnswer::by).distinct().toList()).stream()
            .collect(Collectors.toMap(KnownActor::id, KnownActor::name));
        var settings = rounds.check(moment.congress().id()).map(DailyCheck::settings).orElseGet(() -> CheckSettings.usual(moment.today()));
        return new MatrixAssembly(moment, rounds.between(moment.congress().id(), first, last), given, names).of(groups, first, settings.closes(), reader);
    }
}
