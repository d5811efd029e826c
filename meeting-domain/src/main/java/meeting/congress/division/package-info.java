/**
 * The division of work: the groups that prepare and run a congress, and who is in them. Part of the context congress.
 * <ul>
 * <li>W1 A group has a code and a name; a code is unique within its congress.
 * <li>W2 A new congress begins with the groups of RULEBOOK 2.2; a group with nobody in it and no work may be removed.
 * <li>W3 A member is somebody who can sign in, and is in a group once.
 * <li>W4 A group has at most one head; deputies stand in for the head.
 * <li>W5 Members of a group see its work; the secretariat and the leadership see all groups.
 * </ul>
 */
package meeting.congress.division;
