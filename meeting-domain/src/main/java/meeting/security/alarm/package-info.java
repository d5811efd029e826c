/**
 * Alarms from the doors that a person must acknowledge. Part of the context security.
 * <ul>
 * <li>SC11 One alarm a cause, however often it happens: while it is open the alarm counts. Once it is acknowledged, only what happens afterwards raises it
 *     anew. A state that lasts, such as a silent device, is raised once until it has ended.
 * <li>SC12 What is a cause: a badge that was lost, revoked or returned, or a forged code, each time; somebody suspended or withdrawn, or found to be another;
 *     somebody whom a device let in alone, or held for signed in, and the server could not (CF1); one person three times in ten minutes at a zone that is
 *     closed to them, or refused for whatever else; ten unreadable scans in five minutes at one gate; a device at open doors that says nothing for two
 *     minutes, whose clock is thirty seconds off, or that holds back fifty scans.
 * <li>SC13 An alarm is acknowledged by a person of security, with a note, once; it never ends by itself. An alarm and the conflicts behind it are one fact:
 *     who acknowledges the alarm acknowledges them, and with the last of them the alarm is acknowledged (CF1).
 * </ul>
 */
package meeting.security.alarm;
