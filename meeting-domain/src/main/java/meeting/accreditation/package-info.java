/**
 * By what a person is known at a gate: codes that are printed or typed. Devices are in {@code accreditation.device}.
 * <ul>
 * <li>B1 Whoever is enrolled has a code from the same moment: fifty random bits, never given twice. A code is a key, not a presence: issuing or
 *     printing one signs nobody in.
 * <li>B2 The check character gives away every single wrong character and every swap; reading forgives case, spaces, dashes and look-alikes.
 * <li>B3 A person has at most one valid code; the old one is dead before the new one lives.
 * <li>B4 A lost code (R06) and a revoked code (R07) stay known as what they are, with reason, time and author.
 * </ul>
 */
@BoundedContext(name = "accreditation", uses = {"kernel", "congress", "delegation"})
package meeting.accreditation;

import meeting.kernel.BoundedContext;
