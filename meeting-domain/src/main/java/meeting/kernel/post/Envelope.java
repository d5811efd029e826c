package meeting.kernel.post;

/** A letter ready for the mail server, in one language. @param link path inside the product; null if none */
record Envelope(LetterId letter, String address, String name, String subject, String text, String link) {
}
