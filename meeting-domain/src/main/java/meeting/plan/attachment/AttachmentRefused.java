package meeting.plan.attachment;

import meeting.kernel.DomainException;

/** P13. The file is not taken; the code says why. */
public final class AttachmentRefused extends DomainException {
    private AttachmentRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    static AttachmentRefused tooMany(int most) {
        return new AttachmentRefused("plan.attachment-too-many", most);
    }

    static AttachmentRefused locked() {
        return new AttachmentRefused("plan.attachment-locked");
    }
}
