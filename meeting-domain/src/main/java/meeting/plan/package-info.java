/**
 * The organisation plan of a congress: what is to happen, the alternatives put before the leadership, and what it approved.
 * Rules of the plan are numbered P1…; its sub-model {@code plan.contingency} foresees what may go wrong (X1…).
 */
@BoundedContext(name = "plan", uses = {"kernel", "congress"})
package meeting.plan;

import meeting.kernel.BoundedContext;
