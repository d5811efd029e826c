package meeting.web.components;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import meeting.accreditation.BadgeId;
import meeting.accreditation.badge.BadgeMatter;
import meeting.accreditation.badge.BadgeQuery;
import meeting.accreditation.badge.BadgeRow;
import meeting.accreditation.badge.BadgeState;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.kernel.naming.NameOrder;

/** What a list of badges is narrowed to, which page of it is shown, and what was ticked there. */
public class BadgeFilter implements Serializable {
    private final int size;
    private final Map<UUID, Boolean> ticked = new HashMap<>();
    private String text;
    private BadgeState state;
    private String type;
    private UUID delegation;
    private BadgeMatter matter;
    private int page = 1;

    public BadgeFilter(int size) {
        this.size = size;
    }

    /** From the first page on, with nothing ticked. */
    public void narrow() {
        page = 1;
        untick();
    }

    public BadgeQuery asQuery(CongressId congress, NameOrder names) {
        return new BadgeQuery(congress, text, state == null ? Set.of() : Set.of(state), type, delegation == null ? null : new DelegationId(delegation), names,
            (Math.max(1, page) - 1) * size, size).about(matter);
    }

    public List<BadgeId> chosen() {
        return ticked.entrySet().stream().filter(Map.Entry::getValue).map(entry -> new BadgeId(entry.getKey())).toList();
    }

    public void tick(Collection<BadgeRow> rows) {
        rows.forEach(row -> ticked.put(row.id().value(), true));
    }

    public void untick() {
        ticked.clear();
    }

    public int getSize() { return size; }
    public Map<UUID, Boolean> getTicked() { return ticked; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public BadgeState getState() { return state; }
    public void setState(BadgeState only) { state = only; }
    public String getType() { return type; }
    public void setType(String only) { type = only; }
    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID only) { delegation = only; }
    public BadgeMatter getMatter() { return matter; }
    public void setMatter(BadgeMatter only) { matter = only; }
    public int getPage() { return page; }
    public void setPage(int number) { page = number; }
}
