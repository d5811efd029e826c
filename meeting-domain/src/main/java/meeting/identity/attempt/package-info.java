/**
 * Attempts to prove a password, and how long a user name waits after too many. Part of the context identity, of which it uses nothing.
 * <ul>
 * <li>I2 After repeated failures a user name waits before it may be tried again, and each further failure doubles the wait; unknown names wait alike.
 * </ul>
 */
package meeting.identity.attempt;
