package meeting.congress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import meeting.kernel.LocalizedText;

/** Congresses for tests of every context. */
public final class CongressFixture {
    public static final HallId GREAT_HALL = HallId.next();

    private CongressFixture() {
    }

    public static CongressDetails aPeoplesCongress() {
        return aCongress(CongressKind.PEOPLES, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 14));
    }

    public static CongressDetails aCongress(CongressKind kind, LocalDate firstDay, LocalDate lastDay) {
        return new CongressDetails(kind, new LocalizedText("Sixteenth congress", "Decimosexto congreso", "第十六届大会"), ZoneId.of("Asia/Shanghai"),
            kind.usualNameOrder(), firstDay, lastDay, List.of(new Hall(GREAT_HALL, new LocalizedText("Great Hall", "Gran Salón", "大会堂"), 1200)),
            kind.usualElectorate(), kind.usualQuorum().orElse(null), 45, 30);
    }
}
