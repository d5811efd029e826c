package meeting.web.secretariat.post;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.kernel.Page;
import meeting.kernel.post.Delivery;
import meeting.kernel.post.LetterView;
import meeting.kernel.post.OutboxQuery;
import meeting.kernel.post.Post;
import meeting.web.shell.Notices;

/** O5: what was sent to whom, and what became of it. */
@Named("postListPage")
@ViewScoped
public class ListPage implements Serializable {
    private static final int SIZE = 50;

    @Inject
    private transient Post post;
    @Inject
    private transient Notices notices;

    private Delivery delivery;
    private int page = 1;
    private transient Page<LetterView> letters;

    public void load() {
        page = Math.max(1, page);
        letters = post.outbox(new OutboxQuery(delivery, (page - 1) * SIZE, SIZE));
    }

    public void retry(LetterView letter) {
        notices.after(() -> post.retry(letter.id()), "secretariat_post_list.retried");
        load();
    }

    public boolean isLeaving() {
        return post.leaves();
    }

    public List<LetterView> getRows() {
        if (letters == null) load();
        return letters.rows();
    }

    public long getTotal() {
        return letters == null ? 0 : letters.total();
    }

    public int getSize() {
        return SIZE;
    }

    public List<Delivery> getDeliveries() {
        return List.of(Delivery.values());
    }

    public Delivery getDelivery() { return delivery; }
    public void setDelivery(Delivery only) { delivery = only; }
    public int getPage() { return page; }
    public void setPage(int number) { page = number; }
}
