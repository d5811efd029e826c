/** What a gate device needs besides signing people in: to be enrolled, to be heard, to take along what it needs to work alone, to hand in what it scanned. */
package meeting.web.api.gate;
