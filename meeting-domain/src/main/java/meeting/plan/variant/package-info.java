/**
 * The variants of a plan: what is put before the leadership as a whole, measured side by side. Part of the context plan, which it uses through its public doors.
 * <ul>
 * <li>P7 A variant of the plan takes one option of every section; at most one variant is recommended.
 * <li>P14 A variant is measured from the fields of its options alone, and every figure names those it comes from.
 * </ul>
 */
package meeting.plan.variant;
