/**
 * The countdown: who does what by when until the opening, and who has looked today. Rules are numbered C1….
 */
@BoundedContext(name = "task", uses = {"kernel", "congress", "plan"})
package meeting.task;

import meeting.kernel.BoundedContext;
