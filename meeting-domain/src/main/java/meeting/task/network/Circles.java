package meeting.task.network;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/** Finds one circle to show where there is any; as short as can be, so that a person sees what to undo. */
final class Circles {
    private static final int LARGEST_TOLD_APART = 200;
    private final Graph<String, DefaultEdge> graph;

    /** @param graph edges lead from what is waited for to who waits */
    private Circles(Graph<String, DefaultEdge> graph) {
        this.graph = graph;
    }

    static Circles of(Collection<Activity> activities) {
        var graph = GraphTypeBuilder.<String, DefaultEdge>directed().allowingSelfLoops(true).allowingMultipleEdges(false).edgeClass(DefaultEdge.class)
            .buildGraph();
        activities.forEach(activity -> graph.addVertex(activity.code()));
        activities.forEach(activity -> activity.dependsOn().stream().sorted().forEach(code -> graph.addEdge(code, activity.code())));
        return new Circles(graph);
    }

    /** @throws IllegalStateException if there is none */
    List<String> one() {
        var knot = new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream().filter(this::isKnot)
            .min((a, b) -> Collections.min(a).compareTo(Collections.min(b))).orElseThrow(() -> new IllegalStateException("no circle"));
        return from(Collections.min(knot), knot);
    }

    /** For each code in a circle one through it. */
    Map<String, List<String>> all() {
        var circles = new HashMap<String, List<String>>();
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream().filter(this::isKnot).forEach(knot -> {
            var told = knot.size() > LARGEST_TOLD_APART ? from(Collections.min(knot), knot) : null;
            knot.forEach(code -> circles.put(code, told == null ? from(code, knot) : told));
        });
        return circles;
    }

    private boolean isKnot(Set<String> set) {
        return set.size() > 1 || graph.containsEdge(set.iterator().next(), set.iterator().next());
    }

    /** Breadth first from what the start waits for, until something waits for the start. */
    private List<String> from(String start, Set<String> knot) {
        var cameFrom = new HashMap<String, String>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var code = next.poll();
            for (var edge : graph.incomingEdgesOf(code)) {
                var waitedFor = graph.getEdgeSource(edge);
                if (waitedFor.equals(start)) return path(start, code, cameFrom);
                if (knot.contains(waitedFor) && cameFrom.putIfAbsent(waitedFor, code) == null) next.add(waitedFor);
            }
        }
        throw new IllegalStateException("no circle through " + start);
    }

    private static List<String> path(String start, String last, HashMap<String, String> cameFrom) {
        var path = new LinkedList<String>();
        for (var code = last; !code.equals(start); code = cameFrom.get(code)) path.addFirst(code);
        path.addFirst(start);
        return path;
    }
}
