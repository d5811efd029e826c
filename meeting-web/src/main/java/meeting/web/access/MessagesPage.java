package meeting.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.kernel.CurrentActor;
import meeting.kernel.post.LetterView;
import meeting.kernel.post.Post;
import meeting.web.shell.Notices;

/** The signed-in person's messages; also tells the bell in the top line how many are new. */
@Named
@RequestScoped
public class MessagesPage {
    @Inject
    private Post post;
    @Inject
    private CurrentActor actor;
    @Inject
    private Notices notices;

    private List<LetterView> letters;
    private Long unread;

    public List<LetterView> getLetters() {
        if (letters == null) letters = post.mine();
        return letters;
    }

    public long getUnread() {
        if (unread == null) unread = actor.find().isPresent() ? post.unread() : 0;
        return unread;
    }

    public String readAll() {
        return notices.after(post::readAll, "messages.read") ? "/messages?faces-redirect=true" : null;
    }
}
