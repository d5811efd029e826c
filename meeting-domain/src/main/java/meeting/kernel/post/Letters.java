package meeting.kernel.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.kernel.Page;

interface Letters {
    Optional<Letter> of(LetterId letter);

    void add(Letter letter);

    /** Newest first. */
    List<Letter> to(String addressee, int most);

    long unread(String addressee);

    Page<Letter> matching(OutboxQuery query);

    /** Whose turn has come, longest waiting first. */
    List<LetterId> due(Instant now, int most);

    /** O2. @return whether this caller has it, until the lease runs out */
    boolean take(LetterId letter, Instant now, Instant lease);
}
