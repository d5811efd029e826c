package meeting.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the product's REST resources live; what they take and give is described in {@code META-INF/openapi.yaml} and told at {@code /openapi}. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
