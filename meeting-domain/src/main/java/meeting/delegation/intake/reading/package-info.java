/**
 * What a header and a cell of a roster mean, before anybody is looked up. Part of {@code delegation.intake}, of which it uses nothing; it says the words, and
 * {@code kernel.intake.reading} compares them.
 * <ul>
 * <li>R1 Any order of columns and any headers: what each column holds is guessed in three languages and put right by the user.
 * <li>R9 Values are understood in three languages and kept in one form; a date that could be two days is asked about, never guessed.
 * </ul>
 */
package meeting.delegation.intake.reading;
