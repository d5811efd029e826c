package meeting.web.components;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import meeting.delegation.PeopleQuery.Sort;
import meeting.delegation.PeopleQuery;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.kernel.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The roster as a table reads it: page by page, each read once however often it is asked for. */
public class PeopleTable extends LazyDataModel<PersonRow> {
    private final transient Roster roster;
    private final transient Supplier<PeopleQuery> wanted;
    private final PeopleFilter filter;
    private transient PeopleQuery asked;
    private transient Page<PersonRow> answer;

    PeopleTable(Roster roster, PeopleFilter filter, Supplier<PeopleQuery> wanted) {
        this.roster = roster;
        this.filter = filter;
        this.wanted = wanted;
    }

    /** People that match, on all pages. */
    public long getTotal() {
        return answer().total();
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return (int) getTotal();
    }

    @Override
    public List<PersonRow> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
        filter.setFirst(first);
        sortBy.values().stream().findFirst().ifPresent(by -> filter.sortBy(Sort.valueOf(by.getField()), by.getOrder().isDescending()));
        return answer().rows();
    }

    private Page<PersonRow> answer() {
        var query = wanted.get();
        if (!query.equals(asked)) answer = roster.people(query);
        asked = query;
        return answer;
    }
}
