package meeting.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import meeting.accreditation.badge.BadgeView;
import meeting.accreditation.badge.Badges;

/** AR15. Badges go out with arrivals, and come back with those that are undone. */
@ApplicationScoped
class BadgeHandover {
    @Inject
    private Badges badges;

    /** What is not printed is not handed out, and hinders no arrival. */
    void goWith(Collection<Arrival> arrivals) {
        for (var arrival : arrivals)
            badges.current(arrival.person()).map(BadgeView::id).filter(badge -> 1 == badges.handOut(List.of(badge))).ifPresent(handed -> arrival.handBadge());
    }

    void comeBackWith(Arrival undone) {
        if (undone.badgeHanded()) badges.current(undone.person()).ifPresent(badge -> badges.takeBack(List.of(badge.id())));
    }
}
