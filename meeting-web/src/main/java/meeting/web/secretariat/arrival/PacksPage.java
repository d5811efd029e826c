package meeting.web.secretariat.arrival;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.attendance.pack.PackItemView;
import meeting.attendance.pack.Packs;
import meeting.kernel.LocalizedText;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** What everybody is given at arrival. */
@Named("arrivalPacksPage")
@ViewScoped
public class PacksPage implements Serializable {
    @Inject
    private transient Packs packs;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private transient List<PackItemView> items;
    private PackItemView edited;
    private String en;
    private String es;
    private String name;

    public List<PackItemView> getItems() {
        if (items == null) items = packs.items(congress.require().id());
        return items;
    }

    /** @param item null for a new one */
    public void begin(PackItemView item) {
        edited = item;
        en = item == null ? null : item.name().en();
        es = item == null ? null : item.name().es();
        name = item == null ? null : item.name().zh();
    }

    public void save() {
        var typed = new LocalizedText(en, es, name);
        if (!notices.after(() -> keep(typed), "secretariat_arrival_packs.saved")) return;
        begin(null);
        items = null;
    }

    private void keep(LocalizedText typed) {
        if (edited == null) packs.add(congress.getId(), typed);
        else packs.rename(edited.id(), edited.version(), typed);
    }

    public void raise(PackItemView item) {
        notices.attempt(() -> packs.raise(item.id(), item.version()));
        items = null;
    }

    public void withdraw(PackItemView item) {
        notices.after(() -> packs.withdraw(item.id(), item.version()), "secretariat_arrival_packs.withdrawn", item.name());
        items = null;
    }

    public boolean isNew() { return edited == null; }
    public String getEn() { return en; }
    public void setEn(String typed) { en = typed; }
    public String getEs() { return es; }
    public void setEs(String typed) { es = typed; }
    public String getName() { return name; }
    public void setName(String typed) { name = typed; }
}
