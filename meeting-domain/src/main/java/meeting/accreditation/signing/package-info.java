/**
 * Codes that a gate can believe without asking anybody: the congress signs what a badge says. Part of the context accreditation.
 * <ul>
 * <li>SG1 A signed code is 84 bytes: version, number of the key, tag of the congress, code, type of badge, zones, first and last day, Ed25519 signature
 *     over all before. Written in base45 (RFC 9285) it is 126 characters, all of a QR code's alphanumeric mode. What is longer than 160 characters is
 *     refused before it is looked at.
 * <li>SG2 A reading says the first thing that is wrong, in this order: not readable, of another congress, signed by no key of this one, forged, signed by
 *     a key that has ended, not yet valid, expired. Days are days in the congress's zone, the last one included. A code without a signature reads as ever.
 * <li>SG3 At most one key of a congress signs; the first is made when the first code is signed. Numbers run from 1 to 255 and are never used again; a
 *     number that would make texts begin with a space, which scanners swallow, is left out.
 * <li>SG4 When another key begins to sign, codes signed by the old one are believed to the end of a day that is named then and may be changed later. A
 *     revoked key is believed no longer, at once here and within five seconds on other nodes, and for good.
 * <li>SG5 The private half of a key is kept sealed by the secret of this installation and opened to sign; nobody can read it.
 * <li>SG6 A signature says what was printed and nothing of what happened since: whether the badge is lost, the person withdrawn or the code seen before
 *     is told by the register, the list of ended badges and the ledger.
 * <li>SG7 Where people are looked for a badge may be scanned: the person is found by the code that is signed, whatever its days; a code that is cut short,
 *     forged or of another congress is refused with that reason.
 * </ul>
 */
package meeting.accreditation.signing;
