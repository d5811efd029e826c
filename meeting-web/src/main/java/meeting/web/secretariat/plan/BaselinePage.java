package meeting.web.secretariat.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import meeting.web.plan.BaselineReading;

/** The approved plans of the congress. */
@Named("planBaselinePage")
@RequestScoped
public class BaselinePage extends BaselineReading {
}
