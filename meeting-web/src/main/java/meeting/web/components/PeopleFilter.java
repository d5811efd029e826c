package meeting.web.components;

import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.delegation.PeopleQuery.Sort;
import meeting.delegation.PeopleQuery;
import meeting.delegation.person.Standing;
import meeting.kernel.naming.NameOrder;
import org.omnifaces.util.Utils;

/** Which part of the roster a list shows: the same in the form, in the address, and in the query. */
public class PeopleFilter implements Serializable {
    static final int ROWS = 25;

    private String text;
    private UUID delegation;
    private AttendeeCategory category;
    private Standing standing;
    private Sort sort = Sort.NAME;
    private boolean descending;
    private int first;

    public PeopleQuery asQuery(CongressId congress, NameOrder names) {
        return new PeopleQuery(congress, text, delegation == null ? null : new DelegationId(delegation), category, standing,
            sort, descending, names, Math.max(0, first), ROWS);
    }

    /** The query string under which the same list is found again; empty for the whole roster. */
    public String getAddress() {
        return Stream.of(parameter("q", text), parameter("delegation", delegation), parameter("category", category), parameter("standing", standing),
            parameter("sort", sort == Sort.NAME ? null : sort), parameter("desc", descending ? true : null), parameter("first", first == 0 ? null : first))
            .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    public boolean isNarrow() {
        return text != null || delegation != null || category != null || standing != null;
    }

    void sortBy(Sort wanted, boolean fromTheEnd) {
        sort = wanted;
        descending = fromTheEnd;
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : name + "=" + Utils.encodeURL(value.toString());
    }

    // bound to the form and the address
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID chosen) { delegation = chosen; }
    public AttendeeCategory getCategory() { return category; }
    public void setCategory(AttendeeCategory chosen) { category = chosen; }
    public Standing getStanding() { return standing; }
    public void setStanding(Standing chosen) { standing = chosen; }
    public Sort getSort() { return sort; }
    public void setSort(Sort chosen) { sort = chosen == null ? Sort.NAME : chosen; }
    public boolean isDescending() { return descending; }
    public void setDescending(boolean chosen) { descending = chosen; }
    public int getFirst() { return first; }
    public void setFirst(int turnedTo) { first = turnedTo; }
}
