package meeting.web.door.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import meeting.agenda.SittingView;
import meeting.security.emergency.EmergencyListId;
import meeting.security.emergency.EmergencyLists;
import meeting.security.emergency.ListedPerson;
import meeting.web.attendance.SittingNow;
import meeting.web.print.Download;
import meeting.web.print.EmergencySheet;
import meeting.web.print.EmergencySheet.Line;
import meeting.web.print.EmergencySheet.Section;
import meeting.web.print.EmergencySheetPdf;
import meeting.web.shell.Language;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** Sends a drawn list as the PDF that is ticked by hand. */
@RequestScoped
public class EmergencyPrint {
    @Inject
    private EmergencyLists lists;
    @Inject
    private SittingNow sittings;
    @Inject
    private Download download;
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private Words words;

    void send(EmergencyListId id, SittingView sitting) {
        var list = lists.list(id);
        var hall = sittings.hallOf(sitting);
        var about = (hall == null ? "" : language.of(hall) + " · ") + times.span(sitting.time());
        var sheet = new EmergencySheet(language.of(sitting.title()), list.number(), about, sections(lists.people(id, null)));
        download.send("door_emergency_list.title", words.say("door_emergency_list.file", list.number(), sheet.title()),
            (printed, out) -> EmergencySheetPdf.write(sheet, printed, language.getLocale(), out));
    }

    private List<Section> sections(List<ListedPerson> people) {
        var bySection = new LinkedHashMap<Integer, List<ListedPerson>>();
        people.forEach(person -> bySection.computeIfAbsent(person.section(), section -> new ArrayList<>()).add(person));
        return bySection.entrySet().stream().map(section -> new Section(section.getKey(), name(section.getValue().get(0)),
            section.getValue().stream().map(this::line).toList())).toList();
    }

    private String name(ListedPerson person) {
        return person.delegation() == null ? words.get("door_emergency_list.nowhere") : language.of(person.delegation());
    }

    private Line line(ListedPerson person) {
        return new Line(person.number(), person.fullName(), person.latinName(), person.unit(), person.code());
    }
}
