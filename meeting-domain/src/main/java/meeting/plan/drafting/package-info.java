/**
 * How a plan is written: its beginnings, edits that meet, and what was typed and not saved. Part of the context plan, which it uses through its public doors.
 * <ul>
 * <li>P6 Two edits at a time are merged by paragraph, and where they meet a person chooses.
 * <li>P15 A new plan begins from the template for its kind of congress or as a copy of an earlier plan with its days moved. Days that
 *     stand in texts nobody has touched since are shown with the day they would be, and replaced where the secretariat says so.
 * <li>P16 A draft that was not saved yet is kept for its author.
 * </ul>
 */
package meeting.plan.drafting;
