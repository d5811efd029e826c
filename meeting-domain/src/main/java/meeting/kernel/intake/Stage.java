package meeting.kernel.intake;

/** How far an intake is. */
public enum Stage {
    /** The file is read; the user says what its columns hold. */
    MAPPING,
    /** Being weighed. */
    PREVIEWING,
    /** Weighed; nothing is written yet. */
    PREVIEWED,
    /** Being written. */
    COMMITTING,
    /** Written. */
    DONE;

    public boolean isRunning() {
        return this == PREVIEWING || this == COMMITTING;
    }
}
