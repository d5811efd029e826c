package meeting.task.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import meeting.congress.CongressLink;
import meeting.congress.CongressView;
import meeting.congress.division.GroupView;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.Post;
import meeting.task.round.hours.Level;

/** What people are told of a round (C41, C44, C49). */
@ApplicationScoped
class RoundLetters {
    private static final String OWN = "/group/readiness/own";

    private static final String OWN_TASKS = "/group/task/list";

    @Inject
    private Post post;
    @Inject
    private KnownActors people;

    void opened(CongressView congress, Round round, List<GroupView> groups) {
        var closes = round.closesAt().atZone(congress.details().zone()).toLocalTime();
        var link = CongressLink.to(congress.id(), OWN);
        for (var group : groups)
            group.inCharge().ifPresent(head -> post.send(head, "task.letter-round-open", link, congress.title(), group.details().name(), round.day(), closes));
    }

    /** C49. */
    void remind(CongressView congress, Round round, Map<String, List<LocalizedText>> tasks) {
        var link = CongressLink.to(congress.id(), OWN_TASKS);
        tasks.forEach((owner, titles) -> post.send(owner, "task.letter-tasks-due", link, congress.title(), titles, round.day(), titles.size()));
    }

    void silent(Level level, CongressView congress, Round round, List<GroupView> groups) {
        var own = CongressLink.to(congress.id(), OWN);
        switch (level) {
            case HEAD -> groups.forEach(group -> group.inCharge()
                .ifPresent(head -> post.send(head, "task.letter-silent-head", own, congress.title(), group.details().name(), round.day())));
            case SECRETARIAT -> toAll(Roles.SECRETARIAT, "task.letter-silent-secretariat", "/secretariat/readiness/matrix", congress, round, groups);
            case LEADERSHIP -> toAll(Roles.LEADERSHIP, "task.letter-silent-leadership", "/leadership/readiness/matrix", congress, round, groups);
        }
    }

    private void toAll(String role, String code, String page, CongressView congress, Round round, List<GroupView> groups) {
        var link = CongressLink.to(congress.id(), page);
        var names = groups.stream().map(group -> group.details().name()).toList();
        people.holding(role).stream().map(KnownActor::id).forEach(reader -> post.send(reader, code, link, congress.title(), names, round.day(), names.size()));
    }
}
