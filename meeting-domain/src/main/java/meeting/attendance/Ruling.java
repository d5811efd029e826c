package meeting.attendance;

/** What follows from a look. @param reason null where there is nothing to say but welcome */
record Ruling(Verdict verdict, Reason reason) {
    static Ruling refused(Reason why) {
        return new Ruling(Verdict.REFUSED, why);
    }
}
