package meeting.task.round;

import meeting.kernel.InvalidInput;
import meeting.task.round.matrix.Said;

/** What a group says of its day (C43). @param text the trouble, 3 to 500 characters; may be blank for the other two */
public record Answer(Said said, String text) {
    private static final int LONGEST_TEXT = 500;

    public Answer {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    void check() {
        var check = new InvalidInput.Check().that(said != null, "said", "general.required");
        if (said == Said.TROUBLE) check.reason(text, "text");
        else check.atMost(LONGEST_TEXT, text, "text");
        check.orThrow();
    }
}
