package meeting.security.post;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.security.Numbers;

/** The door to the posts. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Posts {
    /** Who writes a watch waits for who writes another (SC5). */
    private static final String TURN = "WATCH";

    @Inject
    private Watches watches;
    @Inject
    private Numbers numbers;
    @Inject
    private Convening convening;
    @Inject
    private Clock clock;

    /**
     * @throws InvalidInput    with every fault
     * @throws StandsElsewhere if the guard stands at another post at that time, or at this one already (SC5)
     */
    public WatchId assign(CongressId congress, WatchDetails details) {
        details.check();
        var known = convening.congress(congress).id();
        numbers.next(known, TURN);
        watches.overlapping(known, details).ifPresent(other -> {
            throw new StandsElsewhere(other.details());
        });
        var watch = new Watch(known, details);
        watches.add(watch);
        return watch.id();
    }

    /** The watch will not be, or was never. @throws NotFound if it is gone already */
    public void cancel(WatchId id) {
        watches.remove(watches.of(id).orElseThrow(NotFound::new));
    }

    /** The posts of a day in the congress's zone, by name; of a watch that goes past midnight both days know. */
    public List<PostView> posts(CongressId congress, LocalDate day) {
        var zone = convening.congress(congress).details().zone();
        var now = clock.instant();
        var byPost = new LinkedHashMap<String, List<WatchView>>();
        for (var watch : watches.between(congress, day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant()))
            byPost.computeIfAbsent(watch.details().postKey(), key -> new ArrayList<>()).add(watch.view());
        return byPost.values().stream().map(of -> new PostView(of.get(0).details().post(), of.get(0).details().place(), now, List.copyOf(of)))
            .sorted(Comparator.comparing(PostView::name)).toList();
    }

    /** The posts of today. */
    public List<PostView> today(CongressId congress) {
        return posts(congress, LocalDate.now(clock.withZone(convening.congress(congress).details().zone())));
    }
}
