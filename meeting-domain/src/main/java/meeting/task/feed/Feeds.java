package meeting.task.feed;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;

/** The door to calendar feeds: each person makes and revokes the own ones. */
@ApplicationScoped
@Transactional
@RolesAllowed({ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY, GROUP_STAFF})
public class Feeds {
    private static final int LONGEST_TOKEN = 100;

    private CalendarFeeds feeds;
    private Convening convening;
    private DivisionOfWork division;
    private KnownActors people;
    private CurrentActor actor;
    private Clock clock;

    protected Feeds() { } // CDI

    @Inject
    Feeds(CalendarFeeds feeds, Convening convening, DivisionOfWork division, KnownActors people, CurrentActor actor, Clock clock) {
        this.feeds = feeds;
        this.convening = convening;
        this.division = division;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * C52: a new secret; the old one for the same is revoked.
     *
     * @param group null for the signed-in person's own tasks
     * @return the token, shown this once and kept nowhere
     * @throws NotFound for a group that the person is not in (C51)
     */
    public String make(CongressId congress, GroupCode group) {
        var me = actor.get().id();
        convening.congress(congress);
        if (group != null && division.own(congress).stream().noneMatch(own -> own.code().equals(group))) throw new NotFound();
        feeds.of(congress, me).stream().filter(feed -> feed.isFor(group)).forEach(feed -> feed.revoke(clock.instant()));
        var token = FeedToken.next();
        feeds.add(new CalendarFeed(FeedId.next(), congress, me, group, FeedToken.digest(token), clock.instant()));
        return token;
    }

    /** Of the signed-in person. */
    public List<FeedView> mine(CongressId congress) {
        return feeds.of(congress, actor.get().id()).stream().map(CalendarFeed::view).toList();
    }

    /** C52. @throws NotFound unless it is the signed-in person's */
    public void revoke(FeedId feed) {
        feeds.of(feed).filter(found -> found.belongsTo(actor.get().id())).orElseThrow(NotFound::new).revoke(clock.instant());
    }

    /** C53. Open to all, for the token is the key; empty for one that was never made or is revoked, and for who can no longer sign in. */
    @PermitAll
    public Optional<FeedReader> reader(String token) {
        if (token == null || token.length() > LONGEST_TOKEN) return Optional.empty();
        return feeds.withToken(FeedToken.digest(token))
            .flatMap(feed -> people.of(List.of(feed.owner())).stream().filter(KnownActor::active).findFirst().map(owner -> {
                feed.read(clock.instant());
                return new FeedReader(new Actor(owner.id(), owner.name(), roles(owner), Set.of(), ""), feed.congress(), feed.group());
            }));
    }

    private Set<String> roles(KnownActor owner) {
        return Roles.OF_PEOPLE.stream().filter(role -> people.holding(role).stream().anyMatch(holder -> holder.id().equals(owner.id())))
            .collect(Collectors.toSet());
    }
}
