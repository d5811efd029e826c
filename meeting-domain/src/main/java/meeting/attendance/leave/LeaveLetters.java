package meeting.attendance.leave;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import meeting.attendance.SignInAnswer.Person;
import meeting.congress.CongressLink;
import meeting.kernel.Actor;
import meeting.kernel.KnownActors;
import meeting.kernel.LocalizedText;
import meeting.kernel.post.Post;

/** LV9. Delegation staff see what waits for their head on their own page; accounts do not say whose delegation they are. */
@ApplicationScoped
class LeaveLetters {
    private static final Map<String, String> PAGES = Map.of(SECRETARIAT, "/secretariat/leave/view?id=", LEADERSHIP, "/leadership/leave/view?id=");

    @Inject
    private KnownActors people;
    @Inject
    private Post post;

    /** To whoever may record the decision that comes next, but not to who has just acted. */
    void waiting(LeaveRequest leave, Person who, Actor by) {
        var office = leave.waitingFor().orElseThrow();
        if (PAGES.containsKey(office.role())) tell(leave, who, office.role(), by, "attendance.letter-leave-waiting");
    }

    /** To who asked, and to whom the chain says. */
    void decided(LeaveRequest leave, Person who, Actor by) {
        var outcome = "attendance.letter-leave-" + leave.status().name().toLowerCase(Locale.ROOT);
        if (!leave.askedBy().equals(by.id())) post.send(leave.askedBy(), outcome, CongressLink.to(leave.congress(), "/messages"), name(who));
    }

    void informed(LeaveRequest leave, Person who, Office office, Actor by) {
        tell(leave, who, office.role(), by, "attendance.letter-leave-informed");
    }

    private void tell(LeaveRequest leave, Person who, String role, Actor by, String code) {
        var link = CongressLink.to(leave.congress(), PAGES.get(role) + leave.id().value());
        people.holding(role).stream().filter(holder -> !holder.id().equals(by.id()))
            .forEach(holder -> post.send(holder.id(), code, link, name(who), who.delegationName() == null ? LocalizedText.of("–") : who.delegationName()));
    }

    private static LocalizedText name(Person who) {
        var latin = who.latinName() == null ? who.fullName() : who.latinName();
        return new LocalizedText(latin, latin, who.fullName());
    }
}
