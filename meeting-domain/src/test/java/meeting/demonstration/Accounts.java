package meeting.demonstration;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.util.Set;
import java.util.UUID;
import meeting.congress.Convening;
import meeting.delegation.Delegations;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.identity.OwnAccount;
import meeting.kernel.authorization.Roles;

/** One account a role, and one that holds them all; the console names them when the demonstration starts. */
final class Accounts {
    static final String PASSWORD = "Plenum-demo-1";

    private final Stage stage;

    Accounts(Stage stage) {
        this.stage = stage;
    }

    void open() {
        var congress = stage.secretariat().get(Convening.class).congresses().get(0);
        var delegations = stage.get(Delegations.class).list(congress.id());
        var riverside = delegations.get(0).id().value();
        var harbour = delegations.get(3).id().value();
        open("admin", "Zhao Liming 赵立明", Set.of(ADMINISTRATOR));
        open("secretariat", "Lin Yue 林悦", Set.of(SECRETARIAT));
        open("delegation", "He Lan 何兰", Set.of(DELEGATION_STAFF), riverside);
        open("security", "Wu Gang 吴刚", Set.of(SECURITY));
        open("leadership", "Wei Guohua 魏国华", Set.of(LEADERSHIP));
        open("everything", "Mariana Quispe", Set.copyOf(Roles.OF_PEOPLE), riverside, harbour);
    }

    private void open(String username, String name, Set<String> roles, UUID... delegations) {
        var once = stage.administrator().get(AccountAdministration.class).open(username, new AccountDetails(name, roles, Set.of(delegations)));
        stage.as(username, name, roles.iterator().next()).get(OwnAccount.class).changePassword(once.password(), PASSWORD);
    }
}
