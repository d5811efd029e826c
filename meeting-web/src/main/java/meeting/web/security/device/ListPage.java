package meeting.web.security.device;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.EnrolledDevice;
import meeting.accreditation.device.GateDeviceId;
import meeting.accreditation.device.GateDeviceView;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Gate devices of the congress: enrolled with a token that is shown this once, revoked with a reason. */
@Named("deviceListPage")
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    private transient Devices devices;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private String label;
    private UUID revoking;
    private String revokingLabel;
    private String reason;
    private transient List<GateDeviceView> rows;
    /** B5: held by this view alone until it is put away, and by no copy of the session. */
    private transient EnrolledDevice enrolled;
    private String enrolledLabel;

    public List<GateDeviceView> getRows() {
        if (rows == null) rows = congress.find().map(current -> devices.devices(current.id())).orElse(List.of());
        return rows;
    }

    public void enrol() {
        notices.after(() -> enrolled = devices.enrol(congress.require().id(), label), "security_device_list.enrol-done");
        if (enrolled == null) return;
        enrolledLabel = label.strip();
        label = null;
        rows = null;
    }

    /** The token is gone for good. */
    public void putAway() {
        enrolled = null;
    }

    public void askRevoke(GateDeviceView device) {
        revoking = device.id().value();
        revokingLabel = device.label();
        reason = null;
    }

    public void revoke() {
        notices.after(() -> devices.revoke(new GateDeviceId(revoking), reason), "security_device_list.revoke-done", revokingLabel);
        rows = null;
    }

    public EnrolledDevice getEnrolled() { return enrolled; }
    public String getEnrolledLabel() { return enrolledLabel; }
    public String getRevokingLabel() { return revokingLabel; }
    public String getLabel() { return label; }
    public void setLabel(String typed) { label = typed; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
