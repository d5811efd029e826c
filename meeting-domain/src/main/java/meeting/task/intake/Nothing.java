package meeting.task.intake;

/** C73. What people write where there is nothing. */
enum Nothing {
    NONE
}
