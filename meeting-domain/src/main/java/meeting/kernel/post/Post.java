package meeting.kernel.post;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.kernel.CurrentActor;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;
import meeting.kernel.NotFound;
import meeting.kernel.Page;

/** The door to messages: whoever has something to tell writes here, people read here. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Post {
    private static final int MOST_SHOWN = 100;

    private Letters letters;
    private MailServer server;
    private Wording wording;
    private KnownActors people;
    private CurrentActor actor;
    private Clock clock;

    protected Post() { } // CDI

    @Inject
    Post(Letters letters, MailServer server, Wording wording, KnownActors people, CurrentActor actor, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.wording = wording;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * O1. The subject's message key is {@code code}, the text's {@code code-text}.
     *
     * @param addressee user name
     * @param link      path inside the product to go on from; null if none
     * @param arguments of both texts, as {@link Wording} takes them
     */
    @PermitAll
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(String addressee, String code, String link, Object... arguments) {
        letters.add(new Letter(LetterId.next(), addressee, wording.say(code, arguments), wording.say(code + "-text", arguments), link, server.isThere(),
            clock.instant()));
    }

    /** O5: the newest hundred of the signed-in person. */
    @PermitAll
    public List<LetterView> mine() {
        return views(letters.to(actor.get().id(), MOST_SHOWN));
    }

    @PermitAll
    public long unread() {
        return letters.unread(actor.get().id());
    }

    /** Of the signed-in person's letters. */
    @PermitAll
    public void readAll() {
        letters.to(actor.get().id(), MOST_SHOWN).forEach(letter -> letter.read(clock.instant()));
    }

    /** O5: newest first. */
    public Page<LetterView> outbox(OutboxQuery query) {
        var found = letters.matching(query);
        return new Page<>(views(found.rows()), found.total());
    }

    /** O3. @throws LetterNotFailed unless it has failed */
    public void retry(LetterId letter) {
        letters.of(letter).orElseThrow(NotFound::new).retry(clock.instant());
    }

    /** Whether letters leave the product at all (O4). */
    public boolean leaves() {
        return server.isThere();
    }

    private List<LetterView> views(List<Letter> found) {
        Map<String, String> names = people.of(found.stream().map(Letter::addressee).distinct().toList()).stream()
            .collect(Collectors.toMap(KnownActor::id, KnownActor::name));
        return found.stream().map(letter -> letter.view(names.getOrDefault(letter.addressee(), letter.addressee()))).toList();
    }
}
