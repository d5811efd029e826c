/**
 * What is written in a section of the plan, as values: options, their texts and what is filled in beside them. Part of the context plan, of which it
 * uses nothing.
 * <ul>
 * <li>P5 A section has one to six options, each with a letter of its own; a figure or day has the shape of its field. A table is rows whose first
 *     cell names them, and what they add up to stands in its field.
 * </ul>
 */
package meeting.plan.section;
