/**
 * The devices that stand at gates, and the tokens by which they are known. Part of the context accreditation.
 * <ul>
 * <li>B5 A device's token is shown once and kept as a digest; a revoked one opens nothing, at once here and within seconds on other nodes.
 * <li>B6 A device serves one congress.
 * </ul>
 */
package meeting.accreditation.device;
