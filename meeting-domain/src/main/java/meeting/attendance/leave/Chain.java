package meeting.attendance.leave;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** LV3. A congress's own chain for one case. */
@Entity
@Table(name = "leave_chain")
class Chain {
    @EmbeddedId
    private ChainId id;
    private String offices;
    @Version
    private long version;

    protected Chain() { } // JPA

    Chain(ChainId id, List<Office> offices) {
        this.id = id;
        lay(offices);
    }

    final void lay(List<Office> chain) {
        offices = chain.stream().map(Office::name).collect(Collectors.joining(","));
    }

    List<Office> offices() {
        return Arrays.stream(offices.split(",")).map(Office::valueOf).toList();
    }
}
