package meeting.web.security.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import meeting.attendance.presence.Presence;
import meeting.attendance.presence.PresentPerson;
import meeting.kernel.NotFound;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.security.PlaceWords;
import meeting.web.shell.Language;
import meeting.web.shell.Times;

/** Who is where as a file, read in one go, as people come and go meanwhile. */
@Named("presenceExports")
@RequestScoped
public class PresenceExports extends ListExport {
    private static final String TITLE = "security_presence_list.title";

    @Inject
    private ListPage page;
    @Inject
    private Presence presence;
    @Inject
    private PlaceWords places;
    @Inject
    private Language language;
    @Inject
    private Times times;

    @Override
    protected ExportList list() {
        var sitting = page.getSitting();
        if (sitting == null) throw new NotFound();
        var where = page.getWhere() == null ? words().get("security_presence_list.everybody") : words().of(page.getWhere());
        var people = presence.people(page.wanted(0, ExportList.EVERY_ROW));
        return new ExportList(TITLE, words().get(TITLE) + " · " + language.of(sitting.title()),
            List.of(times.span(sitting.time()), where + " · " + people.total(),
                words().say("attendance.counted-at", times.clockToTheSecond(page.getCount().asOf()))),
            headers("attendance.person", "attendance.latin-name", "attendance.delegation", "attendance.unit", "security_presence_list.where", "security.zone",
                "attendance.gate", "security_presence_list.since"),
            people.rows().stream().map(this::cells).toList());
    }

    private List<String> cells(PresentPerson row) {
        var person = row.person();
        var delegation = person.delegationName() == null ? null : language.of(person.delegationName());
        return Arrays.asList(person.fullName(), person.latinName(), delegation, person.unit(), words().of(row.where()),
            row.zone() == null ? null : places.zoneOf(row.zone()), row.gate(), times.dayAndClockToTheSecond(row.since()));
    }
}
