package meeting.congress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A way into the product that leads to a page of one congress, whatever congress the reader looked at before: G7. */
public final class CongressLink {
    private CongressLink() {
    }

    /** @param path of the page, with its query. @return path inside the product, as letters carry it */
    public static String to(CongressId congress, String path) {
        return "/open?congress=" + congress.value() + "&to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
