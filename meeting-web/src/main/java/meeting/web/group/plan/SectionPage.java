package meeting.web.group.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.plan.SectionEditing;

/** A section, as the group that owns it writes it. */
@Named("groupPlanSectionPage")
@ViewScoped
public class SectionPage extends SectionEditing {
}
