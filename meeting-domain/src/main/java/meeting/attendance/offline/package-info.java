/**
 * What a gate takes along to decide alone. Part of the context attendance, which it uses through its public doors.
 * <ul>
 * <li>OF1 A package holds one sitting: its people, the rules of access, the keys of the congress, who is in and whose badge has ended. It is the same for
 *     every device that may stand at the sitting (GD3), and for no other.
 * <li>OF2 What it says of a person is sealed by a key that comes of the person's own code: who has the package and no badge learns nobody's name. People
 *     are found by a digest that comes of the code likewise (PBKDF2, AES-GCM).
 * <li>OF3 Its tag changes when anything in it does; a package is made at most every ten seconds for all who ask.
 * <li>OF4 Codes are stretched before doors open: a server begins a day ahead, and again whenever it starts, so that no gate waits for it. Once all are, it
 *     asks how many there are and reads none. A gate that comes earlier is told how far that is and asks again, until the package is there.
 * </ul>
 */
package meeting.attendance.offline;
