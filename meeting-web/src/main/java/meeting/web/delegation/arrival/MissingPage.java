package meeting.web.delegation.arrival;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Who of the own delegation is still to come. */
@Named("delegationArrivalMissingPage")
@ViewScoped
public class MissingPage extends meeting.web.arrival.MissingPage {
}
