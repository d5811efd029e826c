/**
 * Messages of the product to people: a list inside the product, and e-mail where a mail server is configured. Part of the kernel.
 * <ul>
 * <li>O1 A letter is queued in the transaction of what it tells of: both happen or neither does.
 * <li>O2 A queued letter leaves after the commit, once, by whichever server takes it first; one that a dying server had taken is taken again after a while,
 *     under the same message id.
 * <li>O3 What could not be sent is tried again after 1, 5, 15, 60 and 240 minutes, then it has failed; the last reason is kept. The secretariat can have
 *     a failed letter tried again.
 * <li>O4 Without a mail server, or without an address of an active account, a letter stays inside the product.
 * <li>O5 A person sees the own letters and no others; the secretariat sees what was sent to whom.
 * <li>O6 A letter is worded in every language when it is written; its e-mail is in the language the addressee chose last.
 * <li>O7 A letter with more to say than there is room for is cut, and shows it: it never hinders what it tells of.
 * </ul>
 */
package meeting.kernel.post;
