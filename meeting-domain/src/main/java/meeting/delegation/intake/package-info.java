/**
 * Rosters as they come: a file is understood, weighed against the roster without touching it, and then written, exactly as it was weighed.
 * What holds for every import (IN1 to IN6) is in {@code kernel.intake}. Part of the context delegation, which it uses through its public doors.
 * <ul>
 * <li>R2 The preview touches nothing. It gives each cell and each row a state, each refusal a row, a column and a cause, and its totals add
 *     up: read = new + changed + same + refused.
 * <li>R3 The commit writes exactly that preview, all or nothing. Where the roster has changed meanwhile so that a row would come out
 *     differently, it writes nothing and leaves a fresh preview.
 * <li>R4 Unknown delegations are founded only if the user says so; otherwise their rows are refused.
 * <li>R5 A row is somebody's by the identity document; without one by full name within the delegation, and birth date where both have one.
 *     More than one candidate refuses the row.
 * <li>R6 Two rows about one person refuse each other.
 * <li>R7 The same file twice changes nothing.
 * <li>R8 An empty cell leaves what is known, unless the user says that empty cells clear.
 * <li>R10 What cannot be understood refuses its row; what is merely odd is warned of and imported.
 * <li>R11 Every refused row can be handed back with its cells and causes, to be corrected and imported again.
 * <li>R12 An intake belongs to who began it; it is bounded in size and time, and nothing of the file outlasts it.
 * <li>R13 Weighing and writing run in the background, tell how far they are, and stop when told; a stopped writing leaves nothing.
 * <li>R14 Of two intakes that write into one congress at once the second is told to wait.
 * </ul>
 */
package meeting.delegation.intake;
