/**
 * What the demonstration has besides the rows of {@code db/sample}; without {@code meeting.demo} nothing of it ever runs.
 * <ul>
 * <li>P1 Most people of the demonstration have a portrait, drawn, of nobody, and always the same for the same person; some have none.
 * <li>P2 The portraits come in through the product's own door for photos, once: a second start finds them there.
 * <li>P3 Whoever did not come with the demonstration is left alone.
 * </ul>
 */
@BoundedContext(name = "demonstration", uses = {"kernel", "congress", "delegation"})
package meeting.demonstration;

import meeting.kernel.BoundedContext;
