package meeting.task.evidence;

import java.util.List;
import java.util.Optional;
import meeting.task.TaskId;

interface EvidenceFiles {
    /** Oldest first. */
    List<Evidence> of(TaskId task);

    Optional<Evidence> of(EvidenceId id);

    EvidenceContent content(EvidenceId id);

    void add(Evidence evidence, EvidenceContent content);

    void remove(Evidence evidence);
}
