/**
 * The organisation plan of a congress: what is to happen, the alternatives put before the leadership, and what it approved.
 * The sections P1 to P15 of RULEBOOK 2.1 are {@link meeting.plan.section.SectionKind}; the rules below are another count.
 * <ul>
 * <li>P1 A congress has at most one organisation plan; it has all fifteen sections from its beginning.
 * <li>P3 The secretariat edits every section, a member of a group those that the group owns; nobody while the plan is submitted or approved.
 * <li>P4 Groups read the whole plan once it was circulated, the leadership once it was submitted; what was approved they read for ever.
 * <li>P5 A section has one to six options, each with a letter of its own; a figure or day has the shape of its field, and what the rows of
 *     a table add up to nobody types.
 * <li>P6 Nothing typed is lost: every saved text is kept, two edits at a time are merged by paragraph, and where they meet a person chooses.
 * <li>P7 A variant of the plan takes one option of every section; at most one variant is recommended.
 * <li>P8 A plan with a section of which several options are open cannot be approved; only the leadership chooses.
 * <li>P9 Approval freezes a numbered baseline of the whole plan that never changes and can be compared with any other.
 * <li>P10 An amendment is a new round with its reason and its own approval; until then the last baseline stands.
 * <li>P11 To return or to amend a plan one says why.
 * <li>P12 Whoever may read a section may comment on it; a comment is not changed.
 * <li>P13 An attachment is of a known kind by its content, bounded in size and number, and has a harmless name.
 * <li>P14 A variant is measured from data alone, and every figure names those it comes from.
 * <li>P15 A new plan begins from the template for its kind of congress or as a copy of an earlier plan with its days moved; days that stand
 *     in its texts are shown with the day they would be and replaced where the secretariat says so.
 * <li>P16 A draft that was not saved yet is kept for its author.
 * </ul>
 * Its sub-model {@code plan.course} says how it moves (P2), {@code plan.contingency} foresees what may go wrong (X1…).
 */
@BoundedContext(name = "plan", uses = {"kernel", "congress"})
package meeting.plan;

import meeting.kernel.BoundedContext;
