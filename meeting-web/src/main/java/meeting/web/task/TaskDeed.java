package meeting.web.task;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import meeting.task.TaskId;
import meeting.task.TaskView;
import meeting.task.Tasks;
import meeting.task.board.TaskState;

/** What can be done to a task (C4 to C6). */
public enum TaskDeed {
    START {
        @Override
        void carryOut(Tasks tasks, TaskId task, long version, String text) { tasks.start(task, version); }
    },
    RESUME {
        @Override
        void carryOut(Tasks tasks, TaskId task, long version, String text) { tasks.start(task, version); }
    },
    FINISH {
        @Override
        void carryOut(Tasks tasks, TaskId task, long version, String text) { tasks.finish(task, version, text); }
    },
    CHECK {
        @Override
        void carryOut(Tasks tasks, TaskId task, long version, String text) { tasks.check(task, version); }
    },
    WAIVE {
        @Override
        void carryOut(Tasks tasks, TaskId task, long version, String text) { tasks.waive(task, version, text); }
    },
    BLOCK {
        @Override
        void carryOut(Tasks tasks, TaskId task, long version, String text) { tasks.block(task, version, text); }
    },
    SEND_BACK {
        @Override
        void carryOut(Tasks tasks, TaskId task, long version, String text) { tasks.sendBack(task, version, text); }
    };

    private static final Set<TaskState> SETTLED = Set.of(TaskState.DONE, TaskState.WAIVED);

    abstract void carryOut(Tasks tasks, TaskId task, long version, String text);

    /** In the order of their buttons, the likeliest first. */
    static List<TaskDeed> openTo(TaskView view) {
        if (!view.may().move()) return List.of();
        var waits = view.before().stream().anyMatch(other -> !SETTLED.contains(other.state()));
        var likely = switch (view.row().progress()) {
            case PLANNED -> waits ? Stream.of(WAIVE, BLOCK) : Stream.of(START, FINISH, WAIVE, BLOCK);
            case IN_PROGRESS -> waits ? Stream.of(WAIVE, BLOCK) : Stream.of(FINISH, BLOCK, WAIVE);
            case BLOCKED -> waits ? Stream.of(WAIVE) : Stream.of(RESUME, FINISH, WAIVE);
            case DONE -> view.may().check() ? Stream.of(CHECK, SEND_BACK) : Stream.of(SEND_BACK);
            case WAIVED -> Stream.of(SEND_BACK);
        };
        return likely.toList();
    }

    /** Key of the deed's texts: itself the button, with {@code -means} the consequence, with {@code -done} the success. */
    public String getKey() {
        return "task_deed." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is done at once, without a word. */
    public boolean isPlain() {
        return this == START || this == RESUME || this == CHECK;
    }

    /** A note may be left out, a reason may not. */
    public boolean isReasoned() {
        return !isPlain() && this != FINISH;
    }

    public boolean isGrave() {
        return this == BLOCK || this == SEND_BACK;
    }
}
