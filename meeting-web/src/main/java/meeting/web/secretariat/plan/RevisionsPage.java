package meeting.web.secretariat.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import meeting.web.plan.RevisionReading;

/** The texts of a section, as the secretariat reads them. */
@Named("planRevisionsPage")
@RequestScoped
public class RevisionsPage extends RevisionReading {
}
