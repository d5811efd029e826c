/**
 * Calendar feeds: due tasks and sittings at a secret address that a calendar program reads. Part of the context task.
 * <ul>
 * <li>C51 A person has a feed of the own tasks, and one for each group the person is in; all of them show the sittings.
 * <li>C52 The address of a feed is a secret of 256 random bits, shown when it is made and kept as a digest only; a new address ends the old one, and a
 *     revoked one opens nothing.
 * <li>C53 A feed shows what its person may see at the moment it is read: nothing to who can no longer sign in, and nothing of a group that was left.
 * </ul>
 */
package meeting.task.feed;
