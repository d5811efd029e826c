package meeting.task.intake;

import meeting.kernel.intake.reading.Vocabulary;

/** The words of task lists in three languages. */
final class Words {
    static final Vocabulary<TaskField> ALL = new Vocabulary<>(TaskField.class);

    private Words() {
    }
}
