package meeting.accreditation.device;

import java.util.Set;
import meeting.congress.CongressId;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** Devices as security and whoever holds them bring them into use. */
public final class DeviceFixture {
    private DeviceFixture() {
    }

    /** A steward's for every sitting, enrolled. */
    public static EnrolledDevice aDevice(Product product, CongressId congress, String label) {
        return aDevice(product, congress, DeviceDetails.of(label));
    }

    public static EnrolledDevice aDevice(Product product, CongressId congress, DeviceDetails details) {
        return product.get(Enrolments.class).enrol(product.get(Devices.class).invite(congress, details).secret(), null);
    }

    /** From here on the device acts. */
    public static void act(Product product, EnrolledDevice device) {
        Product.signIn(product.get(DeviceTokens.class).authenticate(device.token()).orElseThrow().actor());
    }

    public static void asSecurity() {
        Product.signIn("guard", Set.of(Roles.SECURITY));
    }
}
