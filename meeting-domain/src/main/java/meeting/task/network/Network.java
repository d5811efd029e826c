package meeting.task.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tasks and what they wait for, without circles (C3), in an order in which everything comes after what it waits for. */
public final class Network {
    private final List<Activity> order;
    private final Map<String, Integer> places;
    private final int[][] before;

    private Network(List<Activity> order, Map<String, Integer> places, int[][] before) {
        this.order = List.copyOf(order);
        this.places = places;
        this.before = before;
    }

    /**
     * @throws CircularDependency       showing one circle
     * @throws IllegalArgumentException if a code is there twice, or waited for and not there
     */
    public static Network of(Collection<Activity> activities) {
        var given = List.copyOf(activities);
        var places = places(given);
        var before = waitedFor(given, places);
        var sorted = sorted(before);
        if (sorted.length < given.size()) throw new CircularDependency(Circles.of(given).one());
        var ranks = ranks(sorted);
        places.replaceAll((code, place) -> ranks[place]);
        return new Network(Arrays.stream(sorted).mapToObj(given::get).toList(), places, renumbered(before, sorted, ranks));
    }

    /**
     * For each code in a circle one circle through it, from the code on, each waiting for the next; of a knot of very many the same for all of them.
     * Empty where there is none.
     *
     * @throws IllegalArgumentException as above
     */
    public static Map<String, List<String>> circles(Collection<Activity> activities) {
        var given = List.copyOf(activities);
        return sorted(waitedFor(given, places(given))).length == given.size() ? Map.of() : Circles.of(given).all();
    }

    private static Map<String, Integer> places(List<Activity> activities) {
        var places = new HashMap<String, Integer>(activities.size() * 2);
        for (var activity : activities) if (places.put(activity.code(), places.size()) != null) throw new IllegalArgumentException("twice: " + activity.code());
        return places;
    }

    private static int[][] waitedFor(List<Activity> activities, Map<String, Integer> places) {
        return activities.stream().map(activity -> activity.dependsOn().stream().mapToInt(code -> {
            var place = places.get(code);
            if (place == null) throw new IllegalArgumentException(activity.code() + " waits for " + code + ", which is not there");
            return place;
        }).toArray()).toArray(int[][]::new);
    }

    /** What was at {@code sorted[n]} is at n, and so is what it waits for. */
    private static int[][] renumbered(int[][] before, int[] sorted, int[] ranks) {
        var renumbered = new int[sorted.length][];
        for (var rank = 0; rank < sorted.length; rank++) {
            var waitedFor = before[sorted[rank]];
            for (var each = 0; each < waitedFor.length; each++) waitedFor[each] = ranks[waitedFor[each]];
            Arrays.sort(waitedFor);
            renumbered[rank] = waitedFor;
        }
        return renumbered;
    }

    /** Where in the order of work what is at n comes. */
    private static int[] ranks(int[] sorted) {
        var ranks = new int[sorted.length];
        for (var rank = 0; rank < sorted.length; rank++) ranks[sorted[rank]] = rank;
        return ranks;
    }

    /** What waits for nothing first, then what waits only for those, and so on; what is in a circle, or waits for one, is left out. */
    private static int[] sorted(int[][] before) {
        var waiting = Arrays.stream(before).mapToInt(each -> each.length).toArray();
        var after = after(before);
        var queue = new int[before.length];
        var end = 0;
        for (var place = 0; place < before.length; place++) if (waiting[place] == 0) queue[end++] = place;
        for (var next = 0; next < end; next++)
            for (var place : after[queue[next]]) if (--waiting[place] == 0) queue[end++] = place;
        return Arrays.copyOf(queue, end);
    }

    private static int[][] after(int[][] before) {
        var sizes = new int[before.length];
        for (var each : before) for (var place : each) sizes[place]++;
        var after = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (var place = before.length - 1; place >= 0; place--) for (var waitedFor : before[place]) after[waitedFor][--sizes[waitedFor]] = place;
        return after;
    }

    /** In the order of work. */
    public List<Activity> activities() {
        return order;
    }

    /** What can be finished when, from today on. @param opening the day by which everything due until then has to be finished */
    public Schedule schedule(LocalDate today, LocalDate opening) {
        return new Schedule(this, today, opening);
    }

    /** The same work with all last days of what is not settled so many days later; negative for earlier. */
    public Network shifted(long days) {
        return new Network(order.stream().map(activity -> activity.settled() ? activity : activity.due(activity.due().plusDays(days))).toList(),
            places, before);
    }

    int size() {
        return order.size();
    }

    Activity at(int place) {
        return order.get(place);
    }

    int place(String code) {
        var place = places.get(code);
        if (place == null) throw new IllegalArgumentException("not there: " + code);
        return place;
    }

    /** Places of what the activity waits for. */
    int[] before(int place) {
        return before[place];
    }
}
