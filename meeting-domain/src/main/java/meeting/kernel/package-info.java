/**
 * What every context shares: rules as exceptions, events, the acting person, values of time and language, migrations.
 * Knows no context; every context may use it.
 */
@BoundedContext(name = "kernel")
package meeting.kernel;
