package meeting.task.progress;

import meeting.kernel.DomainException;

/** C5: what was checked or is not needed gets no more files, and loses none. */
public final class EvidenceClosed extends DomainException {
    EvidenceClosed(String code) {
        super("task.evidence-closed", code);
    }
}
