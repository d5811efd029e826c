package meeting.web.leadership.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import meeting.web.plan.BaselineReading;

/** What the leadership approved. */
@Named("leadershipPlanBaselinePage")
@RequestScoped
public class BaselinePage extends BaselineReading {
}
