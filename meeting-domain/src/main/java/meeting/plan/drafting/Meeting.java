package meeting.plan.drafting;

import meeting.plan.section.PlanField;

/**
 * A place where two edits of a section meet (P6).
 *
 * @param id     names it among the others, to be handed back with the pick
 * @param letter of the option
 * @param field  null where it is the name or the text
 * @param text   paragraphs of the text or rows of a table, in which both can stand; otherwise one of two values
 * @param mine   as this person has it; may be empty
 * @param theirs as it was saved meanwhile; may be empty
 */
public record Meeting(String id, String letter, PlanField field, boolean text, String mine, String theirs) {
}
