package meeting.task.intake;

import java.util.List;
import meeting.kernel.intake.reading.ColumnsUnclear;
import meeting.kernel.intake.reading.Mapping;

/** What the columns of a task list may hold. */
public final class Columns {
    private Columns() {
    }

    /** As far as the headers tell. */
    public static Mapping<TaskField> guess(List<String> headers) {
        return new Mapping<>(Words.ALL.guess(headers));
    }

    /** @throws ColumnsUnclear without codes (C71) */
    static void check(Mapping<TaskField> mapping) {
        if (!mapping.has(TaskField.CODE)) throw new ColumnsUnclear("intake.codes-not-mapped");
    }
}
