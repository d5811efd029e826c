package meeting.web.arrival;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.attendance.expected.MissingArrival;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** Who has not arrived, as a file for whoever rings them. */
@RequestScoped
public class ArrivalExports {
    private static final String LIST = "arrival.missing-list";
    @Inject
    private Download download;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** As of when a list is. */
    Instant now() {
        return clock.instant();
    }

    void missing(ExportFormat format, List<MissingArrival> missing) {
        var headers = Stream.of("attendance.person", "attendance.latin-name", "attendance.delegation", "attendance.unit", "attendance.phone",
            "arrival.promised", "arrival.chased").map(words::get).toList();
        notices.attempt(() -> download.send(format, new ExportList(LIST, words.get(LIST),
            List.of(words.say("attendance.n-not-arrived", missing.size())), headers, missing.stream().map(this::cells).toList())));
    }

    private List<String> cells(MissingArrival each) {
        var chased = each.chased();
        return Arrays.asList(each.fullName(), each.latinName(), language.of(each.delegationName()), each.unit(), each.phone(),
            times.dayAndClock(each.promised()),
            chased == null ? null : words.get(chased.reached() ? "arrival.reached" : "arrival.not-reached") + " " + times.dayAndClock(chased.at())
                + (chased.note() == null ? "" : " · " + chased.note()));
    }
}
