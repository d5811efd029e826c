package meeting.delegation.intake.reading;

/** What people write where the question is whether. */
enum Answer {
    YES, NO
}
