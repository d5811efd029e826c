/**
 * Arrival registration: once a congress, at a desk. Part of the context attendance; signing in at a sitting is another act (RULEBOOK 5).
 * <ul>
 * <li>AR1 A person arrives at a congress at most once: of desks that take the same person at the same instant one does, and the others are told when,
 *     where and by whom.
 * <li>AR2 Who has withdrawn or is suspended (R05) is not taken in. Credentials that are not confirmed (R04) and a namesake (R16) are shown and hinder nobody.
 * <li>AR3 An arrival is undone with a reason; it is kept, and the person is expected again.
 * <li>AR4 Each item of the pack is signed for or missing, and a missing one is said (R12) until it is handed over; a pack collected by somebody else names
 *     that person.
 * <li>AR5 A room that somebody who has arrived has in the same hotel is warned of, naming that person (R13); people share rooms, so it hinders nobody.
 * <li>AR6 A photo that is missing or below the form of RULEBOOK 5.1 is warned of (R14); the form can be passed over with one step (D13).
 * <li>AR7 A delegation is taken in at once, without those who are unticked; who was taken in meanwhile, or may not be, is left out and counted.
 * <li>AR15 A badge that is printed is handed out with the arrival, unless the clerk says otherwise, and comes back when that arrival is undone. A badge
 *     that is not printed is said, and hinders nobody.
 * </ul>
 */
package meeting.attendance.arrival;
