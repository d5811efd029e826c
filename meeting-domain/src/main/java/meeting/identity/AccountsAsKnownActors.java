package meeting.identity;

import java.util.Collection;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.kernel.KnownActors;

/** Whoever has an account is known. */
@ApplicationScoped
class AccountsAsKnownActors implements KnownActors {
    @Inject
    private Accounts accounts;

    @Override
    public List<KnownActor> of(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : accounts.named(ids).stream().map(Account::asKnownActor).toList();
    }

    @Override
    public List<KnownActor> matching(String text, int most) {
        return accounts.activeMatching(text, most).stream().map(Account::asKnownActor).toList();
    }

    @Override
    public List<KnownActor> holding(String role) {
        return accounts.activeHolding(role).stream().map(Account::asKnownActor).toList();
    }
}
