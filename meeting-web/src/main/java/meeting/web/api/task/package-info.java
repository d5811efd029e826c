/** How groups stand before the opening, for programs. */
package meeting.web.api.task;
