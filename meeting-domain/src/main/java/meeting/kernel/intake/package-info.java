/**
 * Imports in two steps, whatever they bring in: a file is understood, weighed against what is there without touching it, and then written exactly as it
 * was weighed. Each context says what its columns mean, how a row is weighed and how it is written. Part of the kernel.
 * <ul>
 * <li>IN2 The preview touches nothing. It gives each cell and each row a state, each refusal a row, a column and a cause, and its totals add up:
 *     read = new + changed + same + refused.
 * <li>IN3 The commit writes exactly that preview, all or nothing. Where what is there has changed meanwhile so that a row would come out differently, it
 *     writes nothing and leaves a fresh preview.
 * <li>IN4 An import belongs to who began it; it is bounded in size and time, and nothing of the file outlasts it (decision 11).
 * <li>IN5 Weighing and writing run in the background, tell how far they are, and stop when told; a stopped writing leaves nothing.
 * </ul>
 */
package meeting.kernel.intake;
