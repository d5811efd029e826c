package meeting.congress.division;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door to the groups of a congress. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class DivisionOfWork {
    private WorkGroups groups;
    private Convening convening;
    private KnownActors people;
    private CurrentActor actor;

    protected DivisionOfWork() { } // CDI

    @Inject
    DivisionOfWork(WorkGroups groups, Convening convening, KnownActors people, CurrentActor actor) {
        this.groups = groups;
        this.convening = convening;
        this.people = people;
        this.actor = actor;
    }

    /**
     * @throws InvalidInput with every fault of the details, and for a code that is another group's (W1)
     */
    public GroupCode form(CongressId congress, GroupDetails details) {
        convening.congress(congress);
        details.check();
        checkMembers(details, List.of());
        var code = new GroupCode(details.code());
        new InvalidInput.Check().that(groups.of(congress, code).isEmpty(), "code", "congress.group-code-taken", code.value()).orThrow();
        groups.add(new WorkGroup(congress, groups.in(congress).size(), details));
        return code;
    }

    /**
     * Lays down everything but the code.
     *
     * @throws SomeoneWasFaster if the group changed since {@code seenVersion} was read
     */
    public void edit(CongressId congress, GroupCode code, long seenVersion, GroupDetails details) {
        var group = find(congress, code);
        SomeoneWasFaster.check(seenVersion, group.version());
        checkMembers(details, group.view().details().members());
        group.lay(details);
    }

    /** W2. @throws GroupNotEmpty while somebody is in it */
    public void remove(CongressId congress, GroupCode code) {
        var group = find(congress, code);
        if (!group.isEmpty()) throw new GroupNotEmpty(code);
        groups.remove(group);
    }

    /** W5: every group, to whoever works in the congress. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public List<GroupView> groups(CongressId congress) {
        convening.congress(congress);
        return groups.in(congress).stream().map(WorkGroup::view).toList();
    }

    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public GroupView group(CongressId congress, GroupCode code) {
        return find(congress, code).view();
    }

    /** Those the signed-in person works in. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public List<GroupView> own(CongressId congress) {
        var me = actor.get().id();
        return groups(congress).stream().filter(group -> group.has(me)).toList();
    }

    /** W3: whom work can be given to. @param text part of a name or user name */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public List<KnownActor> candidates(String text, int most) {
        return people.matching(text == null ? "" : text.strip(), Math.max(1, Math.min(100, most)));
    }

    private WorkGroup find(CongressId congress, GroupCode code) {
        return groups.of(congress, code).orElseThrow(NotFound::new);
    }

    /** W3: who has left since may stay, nobody who cannot sign in comes in. */
    private void checkMembers(GroupDetails details, List<GroupMember> before) {
        var known = people.of(details.members().stream().map(GroupMember::actor).toList()).stream().filter(KnownActor::active).map(KnownActor::id).toList();
        var kept = before.stream().map(GroupMember::actor).toList();
        var check = new InvalidInput.Check();
        details.members().stream().map(GroupMember::actor).filter(member -> !kept.contains(member))
            .forEach(member -> check.that(known.contains(member), "members", "congress.group-member-unknown", member));
        check.orThrow();
    }
}
