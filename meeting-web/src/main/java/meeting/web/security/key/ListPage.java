package meeting.web.security.key;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import meeting.accreditation.signing.KeyState;
import meeting.accreditation.signing.KeyView;
import meeting.accreditation.signing.SigningKeys;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keys by which the congress signs badges: which one signs, which are still believed, and ending one. */
@Named("keyListPage")
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    private transient SigningKeys keys;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    @ConfigProperty(name = "meeting.signing.secret")
    private transient Optional<String> secret;

    private int number;
    private LocalDate lastDay;
    private String reason;
    private transient List<KeyView> rows;

    public List<KeyView> getRows() {
        if (rows == null) rows = congress.find().map(current -> keys.keys(current.id())).orElse(List.of());
        return rows;
    }

    /** Null while none signs. */
    public KeyView getSigning() {
        return getRows().stream().filter(key -> key.state() == KeyState.SIGNS).findFirst().orElse(null);
    }

    /** SG5: whether the keys are closed by a secret that lies in the same database. */
    public boolean isSecretBesideThem() {
        return secret.isEmpty();
    }

    public void askRotate() {
        number = getSigning() == null ? 0 : getSigning().number();
        lastDay = congress.require().details().lastDay().plusDays(1);
    }

    public void rotate() {
        notices.after(() -> keys.rotate(congress.require().id(), number, lastDay), "security_key_list.rotate-done");
        rows = null;
    }

    public void askRetire(KeyView key) {
        number = key.number();
        lastDay = key.lastDay() == null ? congress.require().details().lastDay().plusDays(1) : key.lastDay();
    }

    public void retire() {
        notices.after(() -> keys.retire(congress.require().id(), number, lastDay), "security_key_list.retire-done", number, lastDay);
        rows = null;
    }

    public void askRevoke(KeyView key) {
        number = key.number();
        reason = null;
    }

    public void revoke() {
        notices.after(() -> keys.revoke(congress.require().id(), number, reason), "security_key_list.revoke-done", number);
        rows = null;
    }

    public int getNumber() { return number; }
    public LocalDate getLastDay() { return lastDay; }
    public void setLastDay(LocalDate day) { lastDay = day; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
