package meeting.delegation.intake.reading;

import meeting.kernel.intake.reading.Vocabulary;

/** The words of rosters in three languages (R1, R9). */
final class Words {
    static final Vocabulary<RosterField> ALL = new Vocabulary<>(RosterField.class);

    private Words() {
    }
}
