package meeting.web.secretariat.leave;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import meeting.attendance.leave.LeaveCase;
import meeting.attendance.leave.Office;

/** One case and up to three offices, until they become a chain. */
public class ChainForm implements Serializable {
    private final LeaveCase leaveCase;
    private Office first;
    private Office second;
    private Office third;

    ChainForm(LeaveCase leaveCase, List<Office> offices) {
        this.leaveCase = leaveCase;
        first = at(offices, 0);
        second = at(offices, 1);
        third = at(offices, 2);
    }

    private static Office at(List<Office> offices, int position) {
        return position < offices.size() ? offices.get(position) : null;
    }

    List<Office> offices() {
        return Stream.of(first, second, third).filter(Objects::nonNull).toList();
    }

    public LeaveCase getLeaveCase() { return leaveCase; }
    public Office getFirst() { return first; }
    public void setFirst(Office chosen) { first = chosen; }
    public Office getSecond() { return second; }
    public void setSecond(Office chosen) { second = chosen; }
    public Office getThird() { return third; }
    public void setThird(Office chosen) { third = chosen; }
}
