package meeting.demonstration;

import static meeting.congress.AttendeeCategory.DELEGATE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import meeting.agenda.SittingId;
import meeting.congress.CongressId;
import meeting.delegation.person.Credentials;

/** Who came when to the sittings of the municipal congress, and what went wrong at the doors. */
final class MunicipalDoors {
    /** Percent of each delegation's deputies who are in while the doors of the day are still busy; Riverside's bus is late. */
    private static final Map<Integer, Integer> IN_BY_NOW = Map.of(1, 36, 2, 56, 3, 61, 4, 49, 5, 94, 6, 68, 7, 72, 8, 55, 9, 69, 10, 63);
    private static final int OTHERS_IN_BY_NOW = 55;
    private static final int SHARE_PRESENT_YESTERDAY = 96;
    private static final int SHARE_OF_OTHERS_YESTERDAY = 82;
    static final int SUSPENDED = 180;
    private static final int LATECOMER = 260;
    static final List<Integer> LOST_THEIR_CODE = List.of(44, 120, 301);

    private final Random random;
    private final List<Member> members;
    private final Doors doors;

    MunicipalDoors(Stage stage, Random random, CongressId congress, List<Member> members) {
        this.random = random;
        this.members = members;
        doors = new Doors(stage, random, congress);
    }

    void play(SittingId preparatory, SittingId first, SittingId cancelled, SittingId second, String codeOfAnotherCongress) {
        members.stream().filter(this::mayCome).filter(member -> member.is(DELEGATE)).filter(member -> happens(SHARE_PRESENT_YESTERDAY))
            .forEach(member -> doors.comes(member, preparatory, peak(Calendar.at(-1, 8, 0), 58)));
        members.stream().filter(this::mayCome).filter(member -> members.indexOf(member) != LATECOMER)
            .filter(member -> happens(member.is(DELEGATE) ? SHARE_PRESENT_YESTERDAY : SHARE_OF_OTHERS_YESTERDAY))
            .forEach(member -> doors.comes(member, first, peak(Calendar.at(-1, 13, 50), 45)));
        troubleOf(first, codeOfAnotherCongress);
        doors.scan(cancelled, Calendar.at(-1, 18, 41), 0, doors.codeOf(members.get(9)));
        members.stream().filter(this::mayCome).filter(member -> happens(member.is(DELEGATE) ? IN_BY_NOW.get(member.delegation()) : OTHERS_IN_BY_NOW))
            .forEach(member -> doors.comes(member, second, rising(member)));
        troubleOf(second);
        doors.play();
    }

    private boolean mayCome(Member member) {
        return !MunicipalRoster.gaveUp(member) && member.details().credentials() == Credentials.CONFIRMED && members.indexOf(member) != SUSPENDED;
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Most come when two thirds of the time are over. */
    private Instant peak(Instant from, int minutes) {
        var share = Math.min(0.999, Math.max(0, 0.66 + random.nextGaussian() * 0.19));
        return from.plusMillis((long) (share * minutes * 60_000));
    }

    /** More every minute until now; the garrison came in one bus. */
    private Instant rising(Member member) {
        if (member.delegation() == 5 && member.is(DELEGATE)) return Calendar.NOW.minusMillis(Duration.ofMinutes(21).toMillis() + random.nextInt(180_000));
        return Calendar.NOW.minusMillis((long) ((1 - Math.sqrt(random.nextDouble())) * Duration.ofMinutes(35).toMillis()) + 4_000);
    }

    private void troubleOf(SittingId first, String codeOfAnotherCongress) {
        doors.scan(first, Calendar.at(-1, 13, 24), 1, doors.codeOf(members.get(200)));
        doors.scan(first, Calendar.at(-1, 14, 2), 2, "https://example.org/menu?table=12");
        doors.scan(first, Calendar.at(-1, 14, 9), 1, doors.lostCodeOf(members.get(LOST_THEIR_CODE.get(0))));
        doors.scan(first, Calendar.at(-1, 14, 11), 0, doors.codeOf(members.get(77)));
        doors.isEnteredByHand(members.get(77), first, Calendar.at(-1, 14, 14), "资格审查委员会电话确认 · credentials committee confirmed by phone");
        doors.scan(first, Calendar.at(-1, 14, 16), 2, codeOfAnotherCongress);
        doors.scan(first, Calendar.at(-1, 14, 19), 1, doors.codeOf(members.get(482)));
        doors.scan(first, Calendar.at(-1, 14, 21), 0, doors.codeOf(members.get(SUSPENDED)));
        members.stream().filter(MunicipalRoster::gaveUp).forEach(member -> doors.scan(first, Calendar.at(-1, 14, 23), 1, doors.codeOf(member)));
        doors.scan(first, Calendar.at(-1, 14, 37), 0, doors.codeOf(members.get(16)));
        doors.isTakenForAnother(members.get(233), first, Calendar.at(-1, 14, 26), "认错人，本人未到 · wrong person picked, has not arrived");
        doors.scan(first, Calendar.at(-1, 15, 21), 1, doors.codeOf(members.get(LATECOMER)));
    }

    private void troubleOf(SittingId second) {
        doors.scan(second, minutesAgo(24), 1, "6921734976505");
        doors.scan(second, minutesAgo(17), 2, doors.codeOf(members.get(482)));
        doors.scan(second, minutesAgo(16), 2, doors.codeOf(members.get(482)));
        doors.scan(second, minutesAgo(9), 0, doors.lostCodeOf(members.get(LOST_THEIR_CODE.get(1))));
        doors.scan(second, minutesAgo(4), 1, doors.codeOf(members.get(233)));
        members.stream().filter(this::mayCome).filter(member -> member.delegation() == 5).limit(3)
            .forEach(member -> doors.scan(second, minutesAgo(12), 2, doors.codeOf(member)));
    }

    private static Instant minutesAgo(int minutes) {
        return Calendar.NOW.minus(Duration.ofMinutes(minutes)).plusSeconds(minutes * 7 % 60);
    }
}
