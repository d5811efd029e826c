package meeting.accreditation.design;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface LaidDesigns {
    List<LaidDesign> of(CongressId congress);

    Optional<LaidDesign> of(CongressId congress, String type);

    void add(LaidDesign design);
}
