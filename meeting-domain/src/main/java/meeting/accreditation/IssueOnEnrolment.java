package meeting.accreditation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.delegation.PeopleEnrolled;

/** B1. Runs inside the enrolment's transaction: nobody is on the roster without a code. */
@ApplicationScoped
class IssueOnEnrolment {
    @Inject
    private PersonalCodes codes;

    @Transactional(MANDATORY)
    void on(@Observes PeopleEnrolled enrolled) {
        codes.issue(enrolled.congress(), enrolled.people());
    }
}
