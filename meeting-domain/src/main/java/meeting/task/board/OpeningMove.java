package meeting.task.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import meeting.task.TaskId;

/**
 * What another opening day does to a countdown (C2, C9), before anybody saves it.
 *
 * @param moving  how many due dates move
 * @param kept    how many tasks are settled and keep their day
 * @param misfits what cannot be kept today
 * @param broken  what could not be kept with the other opening day
 */
public record OpeningMove(LocalDate from, LocalDate to, int moving, int kept, List<BrokenDate> misfits, List<BrokenDate> broken) {
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** What no longer fits though it does today. */
    public List<BrokenDate> noLongerFit() {
        var known = ids(misfits);
        return broken.stream().filter(each -> !known.contains(each.task().id())).toList();
    }

    /** What does not fit today and then does. */
    public List<BrokenDate> fitAgain() {
        var still = ids(broken);
        return misfits.stream().filter(each -> !still.contains(each.task().id())).toList();
    }

    private static Set<TaskId> ids(List<BrokenDate> dates) {
        return dates.stream().map(each -> each.task().id()).collect(Collectors.toSet());
    }
}
