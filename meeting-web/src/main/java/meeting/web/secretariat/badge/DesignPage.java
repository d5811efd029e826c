package meeting.web.secretariat.badge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import meeting.accreditation.design.CardDesigns;
import meeting.kernel.NotFound;
import meeting.web.components.BadgeWords;
import meeting.web.print.badge.BadgePrinter;
import meeting.web.shell.Notices;

/** How the badges of one type look, with a picture that follows what is said. */
@Named("badgeDesignPage")
@ViewScoped
public class DesignPage implements Serializable {
    @Inject
    private transient CardDesigns designs;
    @Inject
    private transient BadgePrinter printer;
    @Inject
    private transient BadgeWords words;
    @Inject
    private transient Notices notices;

    private String type;
    private DesignForm form;
    private List<String> faces;

    public void load() {
        if (type == null) type = words.getTypes().get(0).code();
        form = designs.designs(words.getCongress()).stream().filter(view -> view.type().equals(type)).map(DesignForm::new).findFirst()
            .orElseThrow(NotFound::new);
        draw();
    }

    /** The picture follows; while something is wrong it stays, and the words beside the field say why. */
    public void changed() {
        notices.attempt(this::draw);
    }

    public void save() {
        if (notices.after(() -> designs.lay(words.getCongress(), type, form.version(), form.asDesign()), "secretariat_badge_design.saved", words.type(type)))
            load();
    }

    private void draw() {
        try {
            faces = printer.look(words.getCongress(), type, form.asDesign(), words.getLocale()).stream().map(Base64.getEncoder()::encodeToString).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String getType() { return type; }
    public void setType(String code) { type = code == null || code.isBlank() ? null : code; }
    public DesignForm getForm() { return form; }
    /** PNG of front and back, in base64. */
    public List<String> getFaces() { return faces; }
}
