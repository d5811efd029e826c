package meeting.task.board;

import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;

/**
 * What of a countdown to read, in which order.
 *
 * @param text  part of a code or title; blank for every one
 * @param group null for every one
 * @param mine  only what the signed-in person is responsible for
 * @param order of the list
 * @param first rows to skip, from 0
 * @param size  most rows to return, 1 to {@value #LARGEST_PAGE}
 */
public record TaskQuery(CongressId congress, String text, GroupCode group, boolean mine, TaskFilter filter, Order order, int first, int size) {
    public static final int LARGEST_PAGE = 1_000;

    /** DUE: by due date. GROUP: by group, then by due date. MINE: the reader's own first, then by due date. */
    public enum Order { DUE, GROUP, MINE }

    public TaskQuery {
        if (first < 0 || size < 1 || size > LARGEST_PAGE) throw new IllegalArgumentException("no such page: " + first + ", " + size);
        text = text == null ? "" : text.strip();
    }

    public static TaskQuery all(CongressId congress) {
        return new TaskQuery(congress, "", null, false, TaskFilter.ALL, Order.DUE, 0, LARGEST_PAGE);
    }

    public TaskQuery only(TaskFilter filter) {
        return new TaskQuery(congress, text, group, mine, filter, order, first, size);
    }

    public TaskQuery of(GroupCode group) {
        return new TaskQuery(congress, text, group, mine, filter, order, first, size);
    }

    public TaskQuery matching(String text) {
        return new TaskQuery(congress, text, group, mine, filter, order, first, size);
    }

    public TaskQuery onlyMine() {
        return new TaskQuery(congress, text, group, true, filter, order, first, size);
    }

    public TaskQuery by(Order order) {
        return new TaskQuery(congress, text, group, mine, filter, order, first, size);
    }

    public TaskQuery page(int first, int size) {
        return new TaskQuery(congress, text, group, mine, filter, order, first, size);
    }
}
