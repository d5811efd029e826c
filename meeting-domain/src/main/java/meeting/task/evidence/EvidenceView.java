package meeting.task.evidence;

import java.time.Instant;
import meeting.kernel.file.FileType;

/**
 * A file or photo that shows how far a task is.
 *
 * @param bytes     its size
 * @param addedBy   name of who added it, as people know it
 * @param pictured  whether there is a small picture of it
 * @param removable whether the reader may take it back now (C62)
 */
public record EvidenceView(EvidenceId id, String name, FileType type, int bytes, String addedBy, Instant addedAt, boolean pictured, boolean removable) {
}
