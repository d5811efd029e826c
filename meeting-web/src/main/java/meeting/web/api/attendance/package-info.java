/** Sign-in at the doors and attendance, for programs. */
package meeting.web.api.attendance;
