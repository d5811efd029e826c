package meeting.attendance.pack;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressConvened;

/** AR20. Runs inside the convening's transaction. */
@ApplicationScoped
class UsualPack {
    @Inject
    private PackShelf shelf;

    @Transactional(MANDATORY)
    void on(@Observes CongressConvened convened) {
        var usual = shelf.usual();
        for (var place = 0; place < usual.size(); place++) shelf.add(new PackItem(convened.congress(), place, usual.get(place)));
    }
}
