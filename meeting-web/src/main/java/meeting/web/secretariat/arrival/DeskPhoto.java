package meeting.web.secretariat.arrival;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.delegation.photo.Photos;
import meeting.web.shell.Notices;
import org.primefaces.event.FileUploadEvent;

/** The photo of whom the desk shows. */
@Named("arrivalDeskPhoto")
@RequestScoped
public class DeskPhoto {
    @Inject
    private DeskPage desk;
    @Inject
    private Photos photos;
    @Inject
    private Notices notices;

    public void take(FileUploadEvent event) {
        if (!desk.isShowing()) return;
        var person = desk.getCard().person().id();
        if (notices.after(() -> photos.put(person, event.getFile().getContent()), "secretariat_person_view.photo-kept")) {
            desk.getForm().photographed();
            desk.renew();
        }
    }

    /** AR6: the photo is good enough. */
    public void pass() {
        if (desk.isShowing() && notices.attempt(() -> photos.pass(desk.getCard().person().id()))) desk.renew();
    }
}
