/**
 * Who may go where, and when: badge types, zones and the rules between them. Part of the context accreditation.
 * <ul>
 * <li>AC1 A congress has its badge types, each with a colour and a bit (0 to 31) that stays the same as long as the congress lives; codes carry it.
 * <li>AC2 Every category of attendee has one type that its people get unless somebody chooses another.
 * <li>AC3 A type enters a zone where a rule says so and nowhere else. A rule may be confined to days, first and last included, and to hours of the day,
 *     the last one excluded, both in the congress's zone; hours that end before they begin run over midnight and belong to the day they began on.
 * <li>AC4 A rule may ask for an escort; of several rules that hold, one without escort is enough.
 * <li>AC5 While a voting period is open no staff badge enters the voting floor (Z2) or the counting room (Z5) but that of election staff (RULEBOOK 5.3).
 *     A congress has at most one open period; who opened and closed it stays known.
 * <li>AC6 What was changed here is in force at once on this node and within five seconds on others.
 * </ul>
 * Types and zones of a new congress are those of RULEBOOK 5.3; which type enters which zone is inferred, as the rulebook has no table of it.
 */
package meeting.accreditation.access;
