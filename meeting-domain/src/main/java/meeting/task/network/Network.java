package meeting.task.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.traverse.NotDirectedAcyclicGraphException;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Tasks and what they wait for, without circles (C3), in an order in which everything comes after what it waits for. */
public final class Network {
    private final List<Activity> order;
    private final Map<String, Integer> places;
    private final int[][] before;

    private Network(List<Activity> order, Map<String, Integer> places) {
        this.order = List.copyOf(order);
        this.places = places;
        before = new int[order.size()][];
        for (var place = 0; place < before.length; place++) before[place] = order.get(place).dependsOn().stream().mapToInt(places::get).sorted().toArray();
    }

    /**
     * @throws CircularDependency       showing one circle
     * @throws IllegalArgumentException if a code is there twice, or waited for and not there
     */
    public static Network of(Collection<Activity> activities) {
        var byCode = new HashMap<String, Activity>();
        for (var activity : activities) if (byCode.put(activity.code(), activity) != null) throw new IllegalArgumentException("twice: " + activity.code());
        var graph = graph(activities, byCode);
        var order = new ArrayList<Activity>(activities.size());
        var places = new HashMap<String, Integer>();
        try {
            new TopologicalOrderIterator<>(graph).forEachRemaining(code -> {
                places.put(code, order.size());
                order.add(byCode.get(code));
            });
        } catch (NotDirectedAcyclicGraphException circular) {
            throw new CircularDependency(new Circles(graph).one());
        }
        return new Network(order, places);
    }

    private static Graph<String, DefaultEdge> graph(Collection<Activity> activities, Map<String, Activity> byCode) {
        var graph = GraphTypeBuilder.<String, DefaultEdge>directed().allowingSelfLoops(true).allowingMultipleEdges(false).edgeClass(DefaultEdge.class).buildGraph();
        activities.stream().map(Activity::code).sorted(Comparator.naturalOrder()).forEach(graph::addVertex);
        for (var activity : activities)
            for (var code : activity.dependsOn()) {
                if (!byCode.containsKey(code)) throw new IllegalArgumentException(activity.code() + " waits for " + code + ", which is not there");
                graph.addEdge(code, activity.code());
            }
        return graph;
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
        return new Network(order.stream().map(activity -> activity.settled() ? activity : activity.due(activity.due().plusDays(days))).toList(), places);
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
