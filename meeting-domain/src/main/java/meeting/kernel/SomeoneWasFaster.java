package meeting.kernel;

/** Another person changed the same thing since it was read; nothing was overwritten. */
public final class SomeoneWasFaster extends DomainException {
    public SomeoneWasFaster() {
        super("general.someone-was-faster");
    }

    /** Refuses an edit of a version that is no longer the current one. */
    public static void check(long seen, long current) {
        if (seen != current) throw new SomeoneWasFaster();
    }
}
