package meeting.task;

import java.time.Instant;
import java.time.LocalDate;
import meeting.kernel.Actor;

/** Who does something to a task and when. @param today in the congress's zone */
record Deed(Actor by, Instant at, LocalDate today) {
    TaskAct as(TaskAct.Kind kind, String text) {
        return new TaskAct(kind, text, at, by.name());
    }
}
