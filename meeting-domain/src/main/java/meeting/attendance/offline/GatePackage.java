package meeting.attendance.offline;

import java.time.Instant;
import java.util.List;
import meeting.accreditation.access.AccessInForce;
import meeting.accreditation.signing.GateKey;
import meeting.agenda.SittingView;
import meeting.congress.CongressView;

/**
 * OF1. What a gate needs to decide alone at one sitting.
 *
 * @param snapshotAt when the quorum was counted last; null if it was not
 * @param salt       base64, the same as long as the congress lives
 * @param present    digests of those who are signed in
 * @param outside    those of them who went out and have not come back
 * @param people     one for each code, ended ones too
 * @param tag        changes when anything else but {@code madeAt} does
 */
public record GatePackage(Instant madeAt, SittingView sitting, CongressView congress, List<GateKey> keys, AccessInForce access, Instant snapshotAt,
                          String salt, int iterations, List<EndedCode> ended, List<String> present, List<String> outside, List<SealedPerson> people,
                          String tag) {
}
