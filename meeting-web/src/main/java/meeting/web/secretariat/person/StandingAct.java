package meeting.web.secretariat.person;

import java.util.List;
import java.util.Locale;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.Standing;

/** What can be done about a person's standing (D3); each asks for a reason. */
public enum StandingAct {
    SUSPEND {
        @Override
        void carryOut(Roster roster, PersonId person, String reason) { roster.suspend(person, reason); }
    },
    RESTORE {
        @Override
        void carryOut(Roster roster, PersonId person, String reason) { roster.restore(person, reason); }
    },
    WITHDRAW {
        @Override
        void carryOut(Roster roster, PersonId person, String reason) { roster.withdraw(person, reason); }
    },
    REINSTATE {
        @Override
        void carryOut(Roster roster, PersonId person, String reason) { roster.reinstate(person, reason); }
    };

    abstract void carryOut(Roster roster, PersonId person, String reason);

    static List<StandingAct> openTo(Standing standing) {
        return switch (standing) {
            case ACTIVE -> List.of(SUSPEND, WITHDRAW);
            case SUSPENDED -> List.of(RESTORE, WITHDRAW);
            case WITHDRAWN -> List.of(REINSTATE);
        };
    }

    /** Key of the act's texts: itself the button, with {@code -means} the consequence, with {@code -done} the success. */
    public String getKey() {
        return "secretariat_person_view." + name().toLowerCase(Locale.ROOT);
    }

    public boolean isGrave() {
        return this == WITHDRAW || this == SUSPEND;
    }
}
