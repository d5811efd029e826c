package meeting.delegation.intake.reading;

import com.ibm.icu.text.Normalizer2;
import java.time.LocalDate;
import java.time.ZoneId;
import meeting.congress.AttendeeCategory;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Journey;
import meeting.kernel.intake.reading.Dates;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.intake.reading.Vocabulary;

/** R9. Understands one cell; everything but delegations, which need the whole file. */
public final class CellReader {
    private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();
    private static final int WIDER_BY = '０' - '0';
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private final Habits habits;
    private final ZoneId zone;
    private final LocalDate today;

    public CellReader(Habits habits, ZoneId zone, LocalDate today) {
        this.habits = habits;
        this.zone = zone;
        this.today = today;
    }

    public Reading read(RosterField field, String text) {
        return switch (field) {
            case CATEGORY -> word(AttendeeCategory.class, text);
            case SEX -> habits.menAreH() && Vocabulary.bare(text).equals("m") ? Reading.of(Identity.Sex.FEMALE) : word(Identity.Sex.class, text);
            case BIRTH_DATE -> birthDate(Dates.day(text, habits.dayOrders().get(field)), text);
            case DOCUMENT_TYPE -> word(Identity.DocumentType.class, text);
            case DOCUMENT_NUMBER, PHONE, ARRIVAL_NUMBER, DEPARTURE_NUMBER, DELEGATION_NUMBER -> Reading.of(PLAIN.normalize(text));
            case ARRIVAL_TIME, DEPARTURE_TIME -> Dates.moment(text, habits.dayOrders().get(field), zone);
            case ARRIVAL_MODE, DEPARTURE_MODE -> word(Journey.TravelMode.class, text);
            case CREDENTIALS -> word(Credentials.class, text);
            case VOTING_RIGHT -> Words.ALL.find(Answer.class, text).map(answer -> Reading.of(answer == Answer.YES)).orElseGet(() -> unknown(text));
            default -> Reading.of(narrow(text));
        };
    }

    /** Letters and digits only: Chinese punctuation is as wide as it should be. */
    private static String narrow(String text) {
        if (text.codePoints().noneMatch(CellReader::isWide)) return text;
        return text.codePoints().map(c -> isWide(c) ? c - WIDER_BY : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    private static boolean isWide(int c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }

    private static <E extends Enum<E>> Reading word(Class<E> type, String text) {
        return Words.ALL.find(type, text).map(Reading::of).orElseGet(() -> unknown(text));
    }

    private static Reading unknown(String text) {
        return Reading.refused("intake.word-unknown", text);
    }

    private Reading birthDate(Reading read, String text) {
        var plausible = !(read.value() instanceof LocalDate day) || !day.isBefore(OLDEST) && !day.isAfter(today);
        return plausible ? read : Reading.refused("intake.birth-date-implausible", text);
    }
}
