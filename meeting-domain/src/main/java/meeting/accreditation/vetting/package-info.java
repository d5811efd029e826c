/**
 * Security looks at who asks for a badge. Part of the context accreditation.
 * <ul>
 * <li>VT1 A congress says how many people look at a request: nobody, one (unless it says otherwise) or two. Where nobody does, badges are born cleared;
 *     what waited before still waits for one.
 * <li>VT2 Requests are decided up to 200 at once: approved, refused, or asked about; who refuses or asks says why.
 * <li>VT3 Where two look, the second is another person than the first.
 * <li>VT4 Every decision stays with its time and who made it; one is added, none rewritten.
 * <li>VT5 One refusal is enough: badge and code are revoked at once.
 * <li>VT6 What was asked about stays in the queue, and so do approvals that were given before.
 * <li>VT7 The queue says which requests were asked about last and which somebody approved and wait for the second person, and since when each waits.
 * </ul>
 */
package meeting.accreditation.vetting;
