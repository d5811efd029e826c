package meeting.web.secretariat.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.plan.SectionEditing;

/** A section, as the secretariat writes it. */
@Named("planSectionPage")
@ViewScoped
public class SectionPage extends SectionEditing {
}
