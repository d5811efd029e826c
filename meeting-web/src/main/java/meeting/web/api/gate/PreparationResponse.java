package meeting.web.api.gate;

import meeting.attendance.offline.Preparation;

/** How far the server has come with a package (OF4). */
public record PreparationResponse(int prepared, int people) {
    static PreparationResponse of(Preparation preparation) {
        return new PreparationResponse(preparation.prepared(), preparation.people());
    }
}
