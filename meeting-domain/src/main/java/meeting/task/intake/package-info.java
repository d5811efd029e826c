/**
 * Task lists as they come: a file is understood, weighed against the countdown without touching it, and then written, exactly as it was weighed. What holds
 * for every import (IN1 to IN6) is in {@code kernel.intake}. Part of the context task, which it uses through its public doors.
 * <ul>
 * <li>C71 A row is a task's by its code. The codes of a file differ from one another, whatever their case; rows with one code refuse each other.
 * <li>C72 A new task needs a code, a title, a group of the congress and its day, which is said as days before the opening or as a date. Without days of work
 *     it has none; without a person it is the responsibility of who is in charge of its group, as with a template (C10).
 * <li>C73 An empty cell leaves what is known, unless the user says that empty cells clear; a dash, or a word for nothing, clears people and dependencies.
 * <li>C74 A group is said by its code or its name, a person by user name or name; what could be two is refused, and so is who can no longer sign in, unless
 *     it stays as it is.
 * <li>C75 A row that says both days before the opening and a date says the same day; where only one of them differs from what is known, it is meant, and
 *     somebody should look.
 * <li>C76 What a row waits for is in the file or in the countdown. A row that waits for a new task whose row is refused is refused too; where the task is
 *     there already it waits for that, and somebody should look.
 * <li>C77 No circle comes in (C3): every row in one is refused, with a circle it is in.
 * <li>C78 What is settled is not changed (C8); a row that says the same as before is no change.
 * <li>C79 What the countdown gives away as a file comes back unchanged, in every language.
 * <li>C80 While a task list is written, nobody else changes which tasks there are and what they wait for; the second of two finds what the first has left.
 * </ul>
 */
package meeting.task.intake;
