/**
 * The devices that stand at gates: how they come into use, what they may do there, and how they are. Part of the context accreditation.
 * <ul>
 * <li>B5 A device's token is shown once and kept as a digest; a revoked one opens nothing, at once here and within seconds on other nodes.
 * <li>B6 A device serves one congress.
 * <li>GD1 A device is invited by a secret that one device may use, once, within ten minutes; it is told the token in exchange. Inviting it again ends
 *     its token when the new secret is used, not before: who scans goes on scanning.
 * <li>GD2 Secrets cannot be tried out: after ten wrong ones within a minute an address has to wait.
 * <li>GD3 A steward's device scans; a supervisor's also overrules, with a reason. A device stands at one zone or at none, for people going in, going out
 *     or both, at chosen sittings or at all of the congress. All of it can be changed while it is in use and holds within seconds.
 * <li>GD4 A device says at each heartbeat how long its queue is, what its clock says, which version it runs and whether it could work alone; the last
 *     word is kept. Who has been silent for a minute counts as silent, whatever it said last.
 * </ul>
 */
package meeting.accreditation.device;
