package meeting.web.secretariat.arrival;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.attendance.arrival.DeskCard;
import meeting.attendance.arrival.Registration;
import meeting.attendance.pack.PackItemView;

/** What a clerk says of the person at the desk: everything is ticked, what is missing is unticked. */
public class DeskForm implements Serializable {
    private boolean identityChecked = true;
    private boolean badgeHanded = true;
    private boolean photoTaken;
    private List<UUID> handed = new ArrayList<>();
    private String room;
    private String meals;
    private String reason;

    public DeskForm() {
    }

    DeskForm(DeskCard card) {
        card.pack().keySet().forEach(item -> handed.add(item.id().value()));
        room = card.room();
        meals = card.meals();
    }

    Registration of(DeskCard card, String desk) {
        var missing = card.pack().keySet().stream().map(PackItemView::id).filter(item -> !handed.contains(item.value())).collect(Collectors.toSet());
        return new Registration(card.person().id(), desk, identityChecked, badgeHanded, photoTaken, missing, room, meals);
    }

    void photographed() {
        photoTaken = true;
    }

    public boolean isIdentityChecked() { return identityChecked; }
    public void setIdentityChecked(boolean seen) { identityChecked = seen; }
    public boolean isBadgeHanded() { return badgeHanded; }
    public void setBadgeHanded(boolean given) { badgeHanded = given; }
    public List<UUID> getHanded() { return handed; }
    public void setHanded(List<UUID> ticked) { handed = ticked; }
    public String getRoom() { return room; }
    public void setRoom(String typed) { room = typed; }
    public String getMeals() { return meals; }
    public void setMeals(String typed) { meals = typed; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
