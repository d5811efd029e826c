package meeting.web.api;

import java.util.List;
import java.util.Set;

/** Why a request was not done, as RFC 9457 has it. */
public record Problem(String type, String title, int status, String detail, String instance, List<FieldFault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    static final String TYPE = "urn:plenum:problem:";
    static final String INSTANCE = "urn:plenum:request:";

    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 500, 503);

    /** The status itself where there are words for it, else the general one of its kind. */
    static int worded(int status) {
        return WORDED.contains(status) ? status : status < 500 ? 400 : 500;
    }

    /** One field at fault. */
    public record FieldFault(String field, String code, String message) { }
}
