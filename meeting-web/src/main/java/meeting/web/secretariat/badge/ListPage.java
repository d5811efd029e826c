package meeting.web.secretariat.badge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import meeting.accreditation.BadgeId;
import meeting.accreditation.badge.BadgeLists;
import meeting.accreditation.badge.BadgeMatter;
import meeting.accreditation.badge.BadgeRow;
import meeting.accreditation.badge.BadgeState;
import meeting.accreditation.badge.Badges;
import meeting.kernel.Page;
import meeting.web.components.BadgeFilter;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Every badge of the congress: how many are where, handed out and taken back by ticking. */
@Named("badgeListPage")
@ViewScoped
public class ListPage implements Serializable {
    private static final int SIZE = 100;

    @Inject
    private transient BadgeLists lists;
    @Inject
    private transient Badges badges;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private final BadgeFilter filter = new BadgeFilter(SIZE);
    private transient Page<BadgeRow> found;
    private transient Map<BadgeState, Long> counts;
    private transient Map<BadgeMatter, Long> matters;

    public void load() {
        congress.require();
    }

    public void handOut() {
        step("secretariat_badge_list.handed-out", badges::handOut);
    }

    public void takeBack() {
        step("secretariat_badge_list.taken-back", badges::takeBack);
    }

    /** BG8. */
    public void refit() {
        step("secretariat_badge_list.refitted", badges::refit);
    }

    /** The ticked ones are the selection of the print. */
    public String print() {
        var numbers = getFound().rows().stream().filter(row -> filter.chosen().contains(row.id())).map(BadgeRow::number).collect(Collectors.joining(","));
        if (!numbers.isEmpty()) return "/secretariat/badge/print?faces-redirect=true&numbers=" + numbers;
        notices.say("secretariat_badge_list.none-ticked");
        return null;
    }

    private void step(String key, ToIntFunction<Collection<BadgeId>> step) {
        var chosen = filter.chosen();
        var done = new int[1];
        if (chosen.isEmpty()) notices.say("secretariat_badge_list.none-ticked");
        else if (notices.attempt(() -> done[0] = step.applyAsInt(chosen))) notices.say(key, done[0], chosen.size() - done[0]);
        filter.untick();
        found = null;
        counts = null;
        matters = null;
    }

    /** What was typed or chosen shows the list from its first page on, with nothing ticked. */
    public void narrow() {
        filter.narrow();
        found = null;
    }

    public void tickAll() {
        filter.tick(getFound().rows());
    }

    public Page<BadgeRow> getFound() {
        if (found == null) found = lists.page(filter.asQuery(congress.require().id(), congress.getNameOrder()));
        return found;
    }

    public long count(BadgeState state) {
        if (counts == null) counts = lists.counts(congress.require().id());
        return counts.get(state);
    }

    /** BG8. */
    public long getMisfits() {
        if (matters == null) matters = lists.matters(congress.require().id());
        return matters.get(BadgeMatter.MISFIT);
    }

    /** Those that the congress has badges in, and those a badge passes through anyhow. */
    public List<BadgeState> getStates() {
        return List.of(BadgeState.values());
    }

    public BadgeFilter getFilter() {
        return filter;
    }
}
