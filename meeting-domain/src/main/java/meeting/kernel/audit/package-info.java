/**
 * Who changed what, and when: every entity is written down field by field as it is kept, unless it says why not ({@link meeting.kernel.audit.Unaudited});
 * a {@link meeting.kernel.audit.Secret} is named without its value. Part of the kernel; decision 5.
 */
package meeting.kernel.audit;
