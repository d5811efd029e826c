/**
 * What depends on what, reckoned in whole days: a pure calculation that keeps nothing and asks nobody. Part of the context task; rules C3 and C9.
 * <p>A task of {@code n} days that may begin on a day is finished {@code n} days later; of no days, on that day. Nothing unfinished is finished before
 * today. What is settled holds nobody up.
 */
package meeting.task.network;
