package meeting.task.progress;

import java.time.Instant;
import java.time.LocalDate;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;

/** Who does something to a task and when. @param today in the congress's zone */
public record Deed(Actor by, Instant at, LocalDate today) {
    public TaskAct as(TaskAct.Kind kind, String text) {
        return new TaskAct(kind, text, at, by.name());
    }

    /** C5: what is not done, or done again, says why. */
    public TaskAct because(TaskAct.Kind kind, String why) {
        new InvalidInput.Check().reason(why, "reason").orThrow();
        return as(kind, why.strip());
    }
}
