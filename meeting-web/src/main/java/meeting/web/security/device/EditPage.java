package meeting.web.security.device;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.Direction;
import meeting.accreditation.device.GateDeviceId;
import meeting.accreditation.device.GateDeviceView;
import meeting.accreditation.device.Invitation;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;
import org.omnifaces.util.Faces;

/** One gate device: invited by a QR code that is shown this once, told what it stands for, changed while it is in use (GD1, GD3). */
@Named("deviceEditPage")
@ViewScoped
public class EditPage implements Serializable {
    @Inject
    private transient Devices devices;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private UUID id;
    private long version;
    private DeviceForm form;
    /** GD1: held by this view alone, and by no copy of the session. */
    private transient Invitation invitation;

    public void load() {
        if (form != null) return;
        congress.require();
        if (id == null) form = new DeviceForm();
        else show();
    }

    public String save() {
        if (id != null)
            return notices.after(() -> devices.edit(new GateDeviceId(id), version, form.asDetails()), "security_device_edit.saved")
                ? "/security/device/list?faces-redirect=true" : null;
        notices.after(() -> hold(devices.invite(congress.getId(), form.asDetails())), "security_device_edit.invited");
        return null;
    }

    /** GD1: for a device that lost its token or never came. */
    public void inviteAgain() {
        notices.after(() -> hold(devices.inviteAgain(new GateDeviceId(id))), "security_device_edit.invited");
    }

    private void hold(Invitation made) {
        invitation = made;
        id = made.device().value();
        show();
    }

    private void show() {
        var device = getDevice();
        form = DeviceForm.of(device.details());
        version = device.version();
    }

    /** As it is now; null before it is invited. */
    public GateDeviceView getDevice() {
        return id == null ? null : devices.device(new GateDeviceId(id));
    }

    /** Whether the invitation on the screen still waits. */
    public boolean isWaiting() {
        return invitation != null && getDevice().invitedUntil() != null;
    }

    /** What the QR code says: a phone's own camera opens the gate with it. The secret stands where no server logs it. */
    public String getInvitationAddress() {
        return Faces.getRequestBaseURL() + "gate/#enrol=" + invitation.secret();
    }

    public List<DeviceRole> getRoles() { return List.of(DeviceRole.values()); }
    public List<Direction> getDirections() { return List.of(Direction.values()); }
    public Invitation getInvitation() { return invitation; }
    public DeviceForm getForm() { return form; }
    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
}
