package meeting.delegation.intake;

/** What people write where the question is whether. */
enum Answer {
    YES, NO
}
