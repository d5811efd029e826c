package meeting.web.print;

import java.util.List;

/**
 * A list to be printed, in the reader's words.
 *
 * @param title what the list is
 * @param about lines under the title, such as the congress and what was filtered
 * @param printed foot of every page: congress, who printed it and when
 * @param headers one per column
 * @param rows texts in the order of the headers; null is a blank cell
 */
public record PrintedList(String title, List<String> about, String printed, List<String> headers, List<List<String>> rows) { }
