package meeting.task.progress;

import java.time.LocalDate;
import java.util.Collection;
import meeting.kernel.Actor;

/**
 * How far a task has come, and where it may go from here (C4 to C6, C8, C13).
 *
 * @param reason     why it is blocked or not needed; null unless it is
 * @param startedOn  null until it is begun
 * @param settlement null until it is settled
 */
public record Standing(String code, Progress progress, String reason, LocalDate startedOn, Settlement settlement) {

    /** @param open codes of what it still waits for */
    public Standing started(Collection<String> open, Deed deed) {
        refuseUnready(open);
        return new Standing(code, Progress.IN_PROGRESS, null, begun(deed), null);
    }

    public Standing finished(String shows, Collection<String> open, LocalDate due, Deed deed) {
        refuseUnready(open);
        return new Standing(code, Progress.DONE, null, begun(deed), Settlement.done(shows, due, deed));
    }

    /** C13. @param open codes of what stays open though it waits for it */
    public Standing doneBefore(LocalDate begun, String shows, Collection<String> open, LocalDate due, Deed deed) {
        refuseBegun();
        if (!due.isBefore(begun)) throw new TaskNotPast(code);
        refuseUnready(open);
        return new Standing(code, Progress.DONE, null, null, Settlement.doneBefore(begun, shows, due, deed));
    }

    public Standing checked(Deed deed) {
        if (progress != Progress.DONE) throw new TaskNotDone(code);
        return new Standing(code, progress, reason, startedOn, settlement.checked(code, deed));
    }

    public Standing sentBack() {
        if (!progress.isSettled()) throw new TaskNotDone(code);
        return new Standing(code, startedOn == null ? Progress.PLANNED : Progress.IN_PROGRESS, null, startedOn, null);
    }

    public Standing waived(String why, LocalDate due, Deed deed) {
        refuseSettled();
        return new Standing(code, Progress.WAIVED, why, startedOn, Settlement.waived(due, deed));
    }

    public Standing blocked(String why) {
        refuseSettled();
        return new Standing(code, Progress.BLOCKED, why, startedOn, null);
    }

    /** C5: until it is checked; a file or photo begins what was ready. */
    public Standing shown(Collection<String> open, Deed deed) {
        if (progress == Progress.WAIVED || isChecked()) throw new EvidenceClosed(code);
        if (progress == Progress.PLANNED) return started(open, deed);
        return new Standing(code, progress, reason, begun(deed), settlement);
    }

    /** @param waits whether something it waits for is open */
    public boolean canBeShown(boolean waits) {
        return progress != Progress.WAIVED && !isChecked() && !(progress == Progress.PLANNED && waits);
    }

    private boolean isChecked() {
        return settlement != null && settlement.isChecked();
    }

    public boolean isToBeCheckedBy(Actor somebody) {
        return progress == Progress.DONE && settlement.isToBeCheckedBy(somebody);
    }

    public void refuseSettled() {
        if (progress.isSettled()) throw new TaskSettled(code);
    }

    public void refuseBegun() {
        if (progress != Progress.PLANNED || startedOn != null) throw new TaskBegun(code);
    }

    private void refuseUnready(Collection<String> open) {
        refuseSettled();
        if (!open.isEmpty()) throw new TaskNotReady(code, open);
    }

    private LocalDate begun(Deed deed) {
        return startedOn == null ? deed.today() : startedOn;
    }
}
