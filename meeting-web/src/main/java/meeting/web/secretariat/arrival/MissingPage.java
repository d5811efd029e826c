package meeting.web.secretariat.arrival;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Who is still to come to the congress. */
@Named("secretariatArrivalMissingPage")
@ViewScoped
public class MissingPage extends meeting.web.arrival.MissingPage {
}
