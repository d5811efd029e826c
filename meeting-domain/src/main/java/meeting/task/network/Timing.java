package meeting.task.network;

import java.time.LocalDate;

/**
 * What the network says of one unfinished task (C9).
 *
 * @param begin    earliest day on which the work can begin
 * @param finish   earliest day on which it can be finished, if everybody begins as soon as possible
 * @param latest   last day on which it may be finished so that it and all who wait for it keep their due dates
 * @param slack    days between the two; negative if a due date cannot be kept any more
 * @param room     days it can still be put off before the opening cannot be kept; {@code slack} where nothing before the opening waits for it
 * @param critical nothing has less room before the opening, or there is none left
 */
public record Timing(String code, LocalDate begin, LocalDate finish, LocalDate latest, int slack, int room, boolean critical) {
}
