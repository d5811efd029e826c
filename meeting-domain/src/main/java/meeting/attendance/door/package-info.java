/**
 * Signing in at the doors: one look at who comes, the answer, and its line in the ledger. Part of the context attendance, of which it uses the words
 * (verdict, reason, answer) and the plain statements.
 * <ul>
 * <li>A1 A person is present at a sitting at most once: of gates that scan the same person at the same instant one admits.
 * <li>A2 Every scan is kept, refused ones too, as it was read; no line of the ledger is ever changed or removed.
 * <li>A3 A nonce repeated by the same actor at the same sitting gets the first answer and adds no line; for another code it is refused.
 * <li>A4 Who is not admitted is told why in words, by the codes of RULEBOOK 5.6; who is signed in already is told when, where and by whom.
 * <li>A5 The sign-in window is held against the time of the scan. A scan that reaches the server late counts as of when it happened and is marked.
 * <li>A6 A person is entered by hand, past credentials, code and window, with a reason; never past suspension, withdrawal or cancellation.
 * <li>A7 A sign-in is undone with a reason, or within a minute by the gate that made it; the next one is then open again.
 * <li>PR1 A scan goes in or out: what security decided of the device comes first, else the scan says.
 * <li>PR2 Who is signed in may go out and come back, whatever became of the person or the doors since, and stays present the while. Where the person is,
 *     the last turn says.
 * <li>PR3 At a gate of another zone who is signed in goes on into that zone; at a gate of the same zone, or of none, it is a repetition.
 * <li>PR4 Badge, zone and hour are judged where a gate stands at a zone (AC3 to AC5, BG6, BG7), before anything that concerns the sitting.
 * <li>PR5 What only a look at the person tells, the steward says of the scan: not this person (R02), a substitute (R10), signing for another (R17). An
 *     admission that came of the scan is taken back; one that was there before stays.
 * <li>PR6 A person of security or the secretariat, or a supervisor's device, overrules with a reason what A6 lets be overruled.
 * <li>PR7 What a device decided alone happened: it is kept with the device's decision and the server's. Where the device let in whom the server does not,
 *     or held for signed in who is not, that is a conflict, which security is shown.
 * </ul>
 */
package meeting.attendance.door;
