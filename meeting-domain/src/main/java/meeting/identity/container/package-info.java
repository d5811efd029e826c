/**
 * How the security of the server (Jakarta Security) asks who somebody is, and is answered. Part of the context identity, which it uses through its
 * public doors.
 */
package meeting.identity.container;
