package meeting.web.security.device;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.GateDeviceId;
import meeting.accreditation.device.GateDeviceView;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Gate devices of the congress: what they stand for, how they are, revoked with a reason. */
@Named("deviceListPage")
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    private transient Devices devices;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Clock clock;

    private UUID revoking;
    private String revokingLabel;
    private String reason;
    private transient List<GateDeviceView> rows;

    public List<GateDeviceView> getRows() {
        if (rows == null) rows = congress.find().map(current -> devices.devices(current.id())).orElse(List.of());
        return rows;
    }

    public boolean isSilent(GateDeviceView device) {
        return device.contact() == null || device.contact().isSilent(clock.instant());
    }

    public boolean isInvited(GateDeviceView device) {
        return device.invitedUntil() != null && clock.instant().isBefore(device.invitedUntil());
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

    public String getRevokingLabel() { return revokingLabel; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
