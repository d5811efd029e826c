package meeting.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.identity.attempt.AttemptsSoFar;
import meeting.identity.directory.DirectoryPerson;
import meeting.kernel.Actor;
import meeting.kernel.KnownActors;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Secret;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person's account. It is deactivated, never deleted: what the person did stays explained. */
@Entity
@Table(name = "account")
class Account implements Labelled {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;
    private String username;
    private String displayName;
    private String email;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AccountSource source;
    private boolean active = true;
    @Secret
    private String passwordHash;
    private int passwordNumber;
    private boolean mustChangePassword;
    private String language;
    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "account_directory_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> directoryRoles = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "account_delegation", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "delegation_id")
    private Set<UUID> delegations = new HashSet<>();
    @Version
    private long version;

    protected Account() { } // JPA

    private Account(AccountId id, String username, AccountSource source, AccountDetails details) {
        this.id = id;
        this.username = username;
        this.source = source;
        lay(details);
    }

    static Account local(AccountId id, String username, AccountDetails details) {
        return new Account(id, username, AccountSource.LOCAL, details);
    }

    static Account ofDirectory(AccountId id, DirectoryPerson person) {
        return new Account(id, person.username(), AccountSource.DIRECTORY, new AccountDetails(person.displayName(), Set.of(), Set.of()));
    }

    final void lay(AccountDetails details) {
        displayName = details.displayName();
        email = details.email();
        replace(roles, details.roles());
        replace(delegations, details.delegations());
    }

    /** What the directory says of the person at each sign-in; I9. */
    void follow(DirectoryPerson person) {
        displayName = person.displayName();
        replace(directoryRoles, person.roles());
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** A password chosen by its owner ends every other session of the account; I8. */
    void choosePassword(PasswordHash chosen) {
        setPassword(chosen, false);
    }

    /** A password somebody else has seen; I3. */
    void givePassword(PasswordHash oneTime) {
        setPassword(oneTime, true);
    }

    private void setPassword(PasswordHash hash, boolean seenByOthers) {
        requireLocal();
        passwordHash = hash.encoded();
        passwordNumber++;
        mustChangePassword = seenByOthers;
    }

    /** The same password under today's number of iterations. */
    void rehash(PasswordHash same) {
        passwordHash = same.encoded();
    }

    void requireLocal() {
        if (source != AccountSource.LOCAL) throw new PasswordIsElsewhere();
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    void speak(String tag) {
        language = tag;
    }

    boolean isLocal() {
        return source == AccountSource.LOCAL;
    }

    boolean isActive() {
        return active;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    PasswordHash password() {
        return PasswordHash.parse(passwordHash);
    }

    void requireVersion(long seen) {
        SomeoneWasFaster.check(seen, version);
    }

    Admission admission() {
        return new Admission(username, passwordNumber);
    }

    boolean admitted(Admission admission) {
        return active && admission.equals(admission());
    }

    /** I3, I8: nothing is allowed before an own password is chosen. */
    Actor actor(String address) {
        return new Actor(username, displayName, mustChangePassword ? Set.of() : allRoles(), delegations, address);
    }

    Set<String> allRoles() {
        var all = new HashSet<>(roles);
        all.addAll(directoryRoles);
        return all;
    }

    OwnAccountView ownView() {
        return new OwnAccountView(username, displayName, source, mustChangePassword, language);
    }

    AccountView view(AttemptsSoFar attempts) {
        return new AccountView(id, username, new AccountDetails(displayName, roles, delegations, email), Set.copyOf(directoryRoles), source,
            active, mustChangePassword, attempts.lastSignIn(), attempts.waitsUntil(), version);
    }

    AccountId id() {
        return id;
    }

    String username() {
        return username;
    }

    @Override
    public String label() {
        return displayName;
    }

    KnownActors.KnownActor asKnownActor() {
        return new KnownActors.KnownActor(username, displayName, email, language, active);
    }
}
