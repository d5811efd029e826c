/**
 * The variants of a plan: what is put before the leadership as a whole, measured side by side. Part of the context plan, which it uses through its public
 * doors.
 * <ul>
 * <li>P7 A variant of the plan takes one option of every section; at most one variant is recommended.
 * <li>P14 A variant is measured from data alone: the fields of its options and the coverage of the congress's scenarios; every figure names what it
 *     comes from. The risks of a variant are the scenarios that are not covered (X7), without those that one of its options rules out, and with those
 *     set aside that one of its options brings.
 * </ul>
 */
package meeting.plan.variant;
