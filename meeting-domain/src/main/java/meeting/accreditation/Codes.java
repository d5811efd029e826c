package meeting.accreditation;

import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;

/** The door of this context for codes: reading, replacing, taking away. They are issued by {@link IssueOnEnrolment}. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, SECURITY})
public class Codes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PersonalCodes codes;
    private CurrentActor actor;
    private Clock clock;

    protected Codes() { } // CDI

    @Inject
    Codes(PersonalCodes codes, CurrentActor actor, Clock clock) {
        this.codes = codes;
        this.actor = actor;
        this.clock = clock;
    }

    /** Empty once the last one was revoked. */
    public Optional<CodeView> codeOf(PersonId person) {
        return codes.validOf(person).map(PersonalCode::view);
    }

    /** Valid codes of many, for lists and prints; who has none is left out. */
    public Map<PersonId, CodeView> codesOf(Collection<PersonId> people) {
        return codes.validOf(people).stream().map(PersonalCode::view).collect(Collectors.toMap(CodeView::person, Function.identity()));
    }

    /** Every code the person ever had, newest first (B4). */
    public List<CodeView> history(PersonId person) {
        return codes.allOf(person).stream().map(PersonalCode::view).toList();
    }

    /**
     * B3, B4: the lost code is dead from now on; its replacement is returned.
     *
     * @throws CodeEnded if somebody replaced or revoked it before
     */
    public CodeView replaceLost(Code lost, String reason) {
        var found = codes.toEnd(lost).orElseThrow(NotFound::new);
        found.lose(reason, clock.instant(), actor.get().id());
        return issue(found.congress(), found.person());
    }

    /** B4: the person has no code until one is issued anew. @throws CodeEnded if somebody replaced or revoked it before */
    public void revoke(Code code, String reason) {
        codes.toEnd(code).orElseThrow(NotFound::new).revoke(reason, clock.instant(), actor.get().id());
    }

    /** Gives a code to a person whose last one was revoked. */
    public CodeView issueAnew(PersonId person) {
        var last = codes.allOf(person).stream().findFirst().orElseThrow(NotFound::new);
        if (codes.validOf(person).isPresent()) throw new ValidCodeExists();
        return issue(last.congress(), person);
    }

    private CodeView issue(CongressId congress, PersonId person) {
        var code = new PersonalCode(Code.next(RANDOM), congress, person, clock.instant(), actor.get().id());
        codes.add(code);
        return code.view();
    }
}
