package meeting.accreditation.badge;

import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.accreditation.BadgeId;
import meeting.accreditation.Code;
import meeting.accreditation.CodeEnded;
import meeting.accreditation.Codes;
import meeting.accreditation.access.Access;
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door to what people wear: a badge's life from its request to its return. Lists and print runs have {@link BadgeLists}. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, SECURITY})
public class Badges {
    private BadgeBook book;
    private BadgeStacks stacks;
    private Codes codes;
    private Access access;
    private CurrentActor actor;
    private Clock clock;

    protected Badges() { } // CDI

    @Inject
    Badges(BadgeBook book, BadgeStacks stacks, Codes codes, Access access, CurrentActor actor, Clock clock) {
        this.book = book;
        this.stacks = stacks;
        this.codes = codes;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** The person's last badge, whatever became of it; empty for who never had one. */
    public Optional<BadgeView> current(PersonId person) {
        return history(person).stream().filter(BadgeView::current).findFirst();
    }

    /** Every badge the person ever had with every step, newest first (BG5). */
    public List<BadgeView> history(PersonId person) {
        return book.allOf(person).stream().map(this::view).toList();
    }

    /**
     * BG2, BG4: the badge and its code are dead from now on; the badge that takes its place is returned.
     *
     * @throws BadgeNotReady if it has ended before
     * @throws CodeEnded     if its code has
     * @throws InvalidInput  without a reason
     */
    public BadgeView replace(BadgeId badge, Ending ending, String reason) {
        var old = book.toChange(badge).orElseThrow(NotFound::new);
        book.record(old.become(ending.state(), reason, clock.instant(), actor.get().id()));
        return succeed(old, newCode(old, ending, reason), old.isVetted());
    }

    /** BG4: badge and code open nothing any more. @throws BadgeNotReady if it has ended before @throws InvalidInput without a reason */
    public void revoke(BadgeId badge, String reason) {
        var revoked = book.toChange(badge).orElseThrow(NotFound::new);
        book.record(revoked.become(BadgeState.REVOKED, reason, clock.instant(), actor.get().id()));
        codes.revoke(revoked.code(), reason);
    }

    /** BG8: code of the type that the person's badge should have; empty while its own fits, or has ended. */
    public Optional<String> fitting(PersonId person) {
        var current = book.allOf(person).stream().filter(badge -> badge.isCurrent() && badge.isLive()).findFirst();
        return stacks.fit(person).filter(now -> current.isPresent() && !current.get().fits(now)).map(Fit::type);
    }

    /**
     * BG8, BG2: those of these that no longer fit make way for one of the category's type, the old code dead before the new one lives; what was never
     * printed changes its type and keeps its code.
     *
     * @return how many; the others stay as they are
     */
    public int refit(Collection<BadgeId> badges) {
        return (int) badges.stream().sorted(Comparator.comparing(BadgeId::value)).map(book::toChange).flatMap(Optional::stream).filter(this::refit).count();
    }

    private boolean refit(Badge old) {
        var now = stacks.fit(old.person());
        if (!old.isCurrent() || !old.isLive() || now.isEmpty() || old.fits(now.get())) return false;
        var why = old.type() + " → " + now.get().type();
        if (book.steps(old.id()).stream().noneMatch(BadgeStep::isPrint)) {
            old.refit(now.get());
            book.record(old.step(why, clock.instant(), actor.get().id()));
            return true;
        }
        book.record(old.become(BadgeState.REVOKED, why, clock.instant(), actor.get().id()));
        codes.revoke(old.code(), why);
        var next = old.successor(codes.issueAnew(old.person()).code(), old.isVetted());
        next.refit(now.get());
        book.add(next, next.step(why, clock.instant(), actor.get().id()));
        return true;
    }

    /** BG4: requests a badge for who has none, or whose last one was revoked. @throws BadgeIsLive if it was not */
    public BadgeView request(PersonId person) {
        var congress = stacks.congressOf(person).orElseThrow(NotFound::new);
        var last = book.currentToChange(person);
        last.filter(Badge::isLive).ifPresent(live -> { throw new BadgeIsLive(live.number()); });
        var code = codes.codeOf(person).orElseGet(() -> codes.issueAnew(person)).code();
        if (last.isPresent()) return succeed(last.get(), code, !stacks.isVetting(congress));
        stacks.request(congress, List.of(person), clock.instant(), actor.get().id());
        return current(person).orElseThrow(NotFound::new);
    }

    /**
     * BG6.
     *
     * @throws SomeoneWasFaster if the badge changed since {@code seenVersion} was read
     * @throws BadgeNotReady    if it was handed out or has ended
     * @throws InvalidInput     with every fault
     */
    public void amend(BadgeId badge, long seenVersion, BadgeDetails details) {
        var amended = book.toChange(badge).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, amended.version());
        details.check();
        access.inForce(amended.congress()).matrix().type(details.type()).orElseThrow(NotFound::new);
        var category = stacks.fit(amended.person()).map(Fit::category).orElse(null);
        if (amended.amend(details, category)) book.record(amended.become(BadgeState.VETTED, null, clock.instant(), actor.get().id()));
    }

    /** BG3: those of these that are printed, or came back, are worn from now on. @return how many; the others stay as they are */
    public int handOut(Collection<BadgeId> badges) {
        return stacks.step(badges, BadgeState.ISSUED, clock.instant(), actor.get().id());
    }

    /** BG3: those of these that were handed out are back. @return how many; the others stay as they are */
    public int takeBack(Collection<BadgeId> badges) {
        return stacks.step(badges, BadgeState.RETURNED, clock.instant(), actor.get().id());
    }

    private Code newCode(Badge old, Ending ending, String reason) {
        if (ending == Ending.LOST) return codes.replaceLost(old.code(), reason).code();
        codes.revoke(old.code(), reason);
        return codes.issueAnew(old.person()).code();
    }

    private BadgeView succeed(Badge old, Code code, boolean vetted) {
        var next = old.successor(code, vetted);
        stacks.fit(next.person()).filter(now -> !next.fits(now)).ifPresent(next::refit);
        book.add(next, next.step(null, clock.instant(), actor.get().id()));
        return view(next);
    }

    private BadgeView view(Badge badge) {
        return badge.view(book.steps(badge.id()));
    }
}
