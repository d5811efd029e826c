package meeting.accreditation.vetting;

/**
 * What came of a decision on many requests.
 *
 * @param settled cleared or refused by it, or asked about
 * @param halfway approved, and waiting for a second person (VT3)
 * @param left    as they were: decided by somebody meanwhile, or approved by the same person before (VT3)
 */
public record VettingOutcome(int settled, int halfway, int left) {
}
