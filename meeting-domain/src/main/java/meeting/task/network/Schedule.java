package meeting.task.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When everything unfinished can be finished: one pass forwards for the earliest days, one backwards for the latest. Days are counted since 1970. */
public final class Schedule {
    private static final int NEVER = Integer.MAX_VALUE / 2;
    private final Network network;
    private final int today;
    private final int opening;
    private final int[] finish;
    private final int[] latest;
    private final int[] latestToOpen;
    private final int leastRoom;

    Schedule(Network network, LocalDate today, LocalDate opening) {
        this.network = network;
        this.today = day(today);
        this.opening = day(opening);
        finish = forwards(-1, 0);
        latest = new int[network.size()];
        latestToOpen = new int[network.size()];
        backwards();
        leastRoom = unsettled().filter(this::isBeforeOpening).map(this::room).min().orElse(NEVER);
    }

    /** Empty for what is settled. */
    public Optional<Timing> timing(String code) {
        var place = network.place(code);
        return network.at(place).settled() ? Optional.empty() : Optional.of(timing(place));
    }

    /** The chain that leaves the least room before the opening, in the order of work; empty when everything is settled. */
    public List<String> criticalPath() {
        var chain = new ArrayList<String>();
        for (var place = endOfCriticalPath(); place >= 0; place = whatHeldUp(place)) chain.add(network.at(place).code());
        Collections.reverse(chain);
        return chain;
    }

    /** Due dates that cannot be kept as things stand, in the order of work. */
    public List<Break> breaks() {
        return breaks(finish, null);
    }

    /** The first day on which everything due before the opening can be finished; today if it is. */
    public LocalDate ready() {
        return date(unsettled().filter(place -> day(network.at(place).due()) < opening).map(place -> finish[place]).max().orElse(today));
    }

    /**
     * What breaks if a task is finished so many days later than it is now expected, which is on its due date or, if that cannot be kept, as early as
     * can be: every due date that could be kept before, or is missed by more than before. In the order of work; the task itself is not named.
     */
    public List<Break> slip(String code, int days) {
        var place = network.place(code);
        if (network.at(place).settled()) return List.of();
        var expected = Math.max(day(network.at(place).due()), finish[place]);
        return breaks(forwards(place, expected + days), finish).stream().filter(broken -> !broken.code().equals(code)).toList();
    }

    private int[] forwards(int fixed, int finishOfFixed) {
        var finishes = new int[network.size()];
        for (var place = 0; place < finishes.length; place++) {
            var begin = today;
            for (var before : network.before(place)) begin = Math.max(begin, network.at(before).settled() ? today : finishes[before]);
            finishes[place] = place == fixed ? Math.max(finishOfFixed, begin + network.at(place).days()) : begin + network.at(place).days();
        }
        return finishes;
    }

    private void backwards() {
        Arrays.fill(latest, NEVER);
        Arrays.fill(latestToOpen, NEVER);
        for (var place = network.size() - 1; place >= 0; place--) {
            var activity = network.at(place);
            if (activity.settled()) continue;
            latest[place] = Math.min(latest[place], day(activity.due()));
            if (day(activity.due()) <= opening) latestToOpen[place] = Math.min(latestToOpen[place], opening);
            for (var before : network.before(place)) {
                latest[before] = Math.min(latest[before], latest[place] - activity.days());
                if (isBeforeOpening(place)) latestToOpen[before] = Math.min(latestToOpen[before], latestToOpen[place] - activity.days());
            }
        }
    }

    private List<Break> breaks(int[] finishes, int[] known) {
        return unsettled().filter(place -> finishes[place] > day(network.at(place).due()) && (known == null || finishes[place] > known[place]))
            .mapToObj(place -> new Break(network.at(place).code(), network.at(place).due(), date(finishes[place]),
                finishes[place] - day(network.at(place).due()))).toList();
    }

    private Timing timing(int place) {
        var slack = latest[place] - finish[place];
        var activity = network.at(place);
        return new Timing(activity.code(), date(finish[place] - activity.days()), date(finish[place]), date(latest[place]), slack,
            isBeforeOpening(place) ? room(place) : slack, isCritical(place) || isBeforeOpening(place) && room(place) < 0);
    }

    /** Of all that have the least room the one that is finished last: the others on its chain come before it. */
    private int endOfCriticalPath() {
        var end = -1;
        for (var place = 0; place < network.size(); place++)
            if (isCritical(place) && (end < 0 || finish[place] >= finish[end])) end = place;
        return end;
    }

    private int whatHeldUp(int place) {
        var begin = finish[place] - network.at(place).days();
        for (var before : network.before(place)) if (isCritical(before) && finish[before] == begin) return before;
        return -1;
    }

    private boolean isCritical(int place) {
        return !network.at(place).settled() && isBeforeOpening(place) && room(place) == leastRoom;
    }

    /** Whether the opening waits for it, directly or through others. */
    private boolean isBeforeOpening(int place) {
        return latestToOpen[place] < NEVER;
    }

    private int room(int place) {
        return latestToOpen[place] - finish[place];
    }

    private IntStream unsettled() {
        return IntStream.range(0, network.size()).filter(place -> !network.at(place).settled());
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
