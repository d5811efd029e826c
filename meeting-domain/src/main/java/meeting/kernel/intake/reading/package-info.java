/**
 * What a header and a cell of an imported table mean: words in three languages, days, columns. Part of {@code kernel.intake}, of which it uses nothing.
 * <ul>
 * <li>IN1 Any order of columns and any headers: what each column holds is guessed in three languages and put right by the user.
 * <li>IN6 A date that could be two days is asked about, never guessed.
 * </ul>
 */
package meeting.kernel.intake.reading;
