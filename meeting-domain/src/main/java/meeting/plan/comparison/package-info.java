/**
 * What differs between two versions of a plan, readable by people. Part of the context plan, of which it reads views only.
 * <ul>
 * <li>P6 Any two texts of a section can be compared, paragraph by paragraph and word by word.
 * <li>P9 A baseline can be compared with any other.
 * <li>P10 An amendment has a readable difference.
 * </ul>
 */
package meeting.plan.comparison;
