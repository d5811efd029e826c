package meeting.web.print;

import java.util.List;

/**
 * The order of work as it is printed, every word in the reader's language already.
 *
 * @param congress its title
 * @param title    of the document
 * @param about    lines under the title: which baseline, approved by whom and when
 * @param contents heading of the table of contents
 */
public record PrintedPlan(String congress, String title, List<String> about, String contents, List<Chapter> chapters) {

    /** @param option name of the approved option; empty where there was no other */
    public record Chapter(String code, String title, String option, List<Fact> facts, List<Table> tables, List<String> paragraphs) {
        String heading() {
            return code + "  " + title;
        }
    }

    /** A row of a chapter's table. */
    public record Fact(String name, String value) {
    }

    /** Rows under headings. @param figures for each column, whether it holds figures, which stand right */
    public record Table(String name, List<String> columns, List<Boolean> figures, List<List<String>> rows) {
    }
}
