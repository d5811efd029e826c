package meeting.web.group.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import meeting.web.plan.RevisionReading;

/** The texts of a section, as the group that owns it reads them. */
@Named("groupPlanRevisionsPage")
@RequestScoped
public class RevisionsPage extends RevisionReading {
}
