/** Arrival registration, for programs. */
package meeting.web.api.arrival;
