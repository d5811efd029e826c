/**
 * The way in: who calls, from which session or device, and what every answer carries.
 * Roles are asked of the database at each request, so the container's own checks (web.xml) never lag behind (I8).
 */
package meeting.web.access;
