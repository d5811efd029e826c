package meeting.task;

import meeting.kernel.DomainEvent;
import meeting.task.progress.TaskAct;

/** A file or photo that shows how far a task is came or went (C5). @param kind ATTACHED or DETACHED. @param file its name */
public record EvidenceChanged(TaskId task, TaskAct.Kind kind, String file) implements DomainEvent {
}
