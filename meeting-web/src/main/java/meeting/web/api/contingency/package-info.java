/** What is happening, for screens that watch it. */
package meeting.web.api.contingency;
