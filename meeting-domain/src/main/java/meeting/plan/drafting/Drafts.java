package meeting.plan.drafting;

import java.util.Optional;

/** What people typed and did not save. */
interface Drafts {
    Optional<SectionDraft> of(SectionDraft.Key key);

    void put(SectionDraft draft);

    void discard(SectionDraft.Key key);
}
