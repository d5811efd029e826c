/**
 * Those who guard the meeting: posts and incidents, alarms from the doors, the overview, and paper for when everything else fails.
 * Sub-models: incident, post, handover, alarm, overview, emergency.
 * <ul>
 * <li>SC0 Whatever is numbered is numbered in its own row of its congress, without a gap, however many write at once.
 * </ul>
 */
@BoundedContext(name = "security", uses = {"kernel", "congress", "delegation", "agenda", "accreditation", "attendance"})
package meeting.security;

import meeting.kernel.BoundedContext;
