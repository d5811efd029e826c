package meeting.task;

import java.util.List;
import meeting.congress.CongressId;
import meeting.kernel.KnownActors.KnownActor;
import meeting.task.board.Neighbour;
import meeting.task.board.TaskRow;

/**
 * One task with all that is known of it.
 *
 * @param deputies who stands in for who is responsible
 * @param settledBy name of who settled it; null until somebody has
 * @param checkedBy name of who checked it; null until somebody has
 * @param before   what it waits for
 * @param after    what waits for it
 * @param may      what the reader may do to it
 */
public record TaskView(CongressId congress, TaskRow row, TaskDetails details, TaskRecord record, List<KnownActor> deputies, String settledBy, String checkedBy,
                       List<Neighbour> before, List<Neighbour> after, May may) {

    /**
     * What the reader may do; the service refuses the rest.
     *
     * @param move   start, finish, waive, block, send back
     * @param check  C6
     * @param assign say who is responsible
     * @param edit   lay down anew
     * @param show   add files and photos (C5)
     */
    public record May(boolean move, boolean check, boolean assign, boolean edit, boolean show) {
    }
}
