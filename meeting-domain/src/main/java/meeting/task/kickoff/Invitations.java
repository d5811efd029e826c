package meeting.task.kickoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.congress.CongressLink;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupView;
import meeting.kernel.LocalizedText;
import meeting.kernel.post.Post;

/** C82. One letter a person, however many groups the person is in charge of. */
@ApplicationScoped
class Invitations {
    private static final String OWN_TASKS = "/group/task/list";
    /** Nobody has named a place yet. */
    private static final LocalizedText OPEN = new LocalizedText("place to be announced", "lugar por anunciar", "地点另行通知");

    @Inject
    private Convening convening;
    @Inject
    private DivisionOfWork division;
    @Inject
    private Post post;

    void called(CongressId congress, KickOffDetails meeting) {
        write("task.letter-kickoff", congress, meeting);
    }

    void moved(CongressId congress, KickOffDetails meeting) {
        write("task.letter-kickoff-moved", congress, meeting);
    }

    private void write(String code, CongressId congress, KickOffDetails meeting) {
        var title = convening.congress(congress).title();
        var link = CongressLink.to(congress, OWN_TASKS);
        var place = meeting.place() == null ? OPEN : LocalizedText.of(meeting.place());
        for (var head : heads(congress)) post.send(head, code, link, title, meeting.day(), meeting.begins(), place);
    }

    private List<String> heads(CongressId congress) {
        return division.groups(congress).stream().map(GroupView::inCharge).flatMap(Optional::stream).distinct().toList();
    }
}
