package meeting.delegation.intake;

import meeting.kernel.intake.Vocabulary;

/** The words of rosters in three languages (R1, R9). */
final class Words {
    static final Vocabulary<RosterField> ALL = new Vocabulary<>(RosterField.class);

    private Words() {
    }
}
