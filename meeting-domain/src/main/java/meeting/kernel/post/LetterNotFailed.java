package meeting.kernel.post;

import meeting.kernel.DomainException;

/** O3: only what has failed is tried again by hand. */
public final class LetterNotFailed extends DomainException {
    LetterNotFailed() {
        super("post.letter-not-failed");
    }
}
