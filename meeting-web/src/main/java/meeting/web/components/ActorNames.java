package meeting.web.components;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;

/** What user names are called by people; each is looked up once a request. */
@Named
@RequestScoped
public class ActorNames {
    @Inject
    private KnownActors people;
    private final Map<String, KnownActor> known = new HashMap<>();

    /** Looks up many at once, before a list is drawn. */
    public void prepare(Collection<String> actors) {
        people.of(actors.stream().filter(actor -> !known.containsKey(actor)).distinct().toList()).forEach(actor -> known.put(actor.id(), actor));
    }

    /** The name; the user name of who has no account any more; empty for nobody. */
    public String of(String actor) {
        if (actor == null || actor.isEmpty()) return "";
        if (!known.containsKey(actor)) prepare(List.of(actor));
        return known.containsKey(actor) ? known.get(actor).name() : actor;
    }

    /** False for who can no longer sign in. */
    public boolean isActive(String actor) {
        of(actor);
        return known.containsKey(actor) && known.get(actor).active();
    }
}
