package meeting.plan.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** P6: two versions of a text with their common origin, brought together paragraph by paragraph. Edits meet where they changed the same paragraph. */
final class Paragraphs {
    /** A stretch of the origin, and what each side made of it. */
    record Stretch(int from, List<String> theirs, List<String> mine, boolean meets) {
    }

    private record Side(AbstractDelta<String> delta, boolean mine) {
        int from() {
            return delta.getSource().getPosition();
        }

        int to() {
            return from() + delta.getSource().size();
        }
    }

    private Paragraphs() {
    }

    static List<String> of(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    /** The whole text as stretches in order. */
    static List<Stretch> between(List<String> origin, List<String> theirs, List<String> mine) {
        var sides = new ArrayList<Side>();
        DiffUtils.diff(origin, theirs).getDeltas().forEach(delta -> sides.add(new Side(delta, false)));
        DiffUtils.diff(origin, mine).getDeltas().forEach(delta -> sides.add(new Side(delta, true)));
        sides.sort(Comparator.comparingInt(Side::from).thenComparingInt(Side::to));
        var stretches = new ArrayList<Stretch>();
        var at = 0;
        for (var next = 0; next < sides.size();) {
            var from = sides.get(next).from();
            var to = sides.get(next).to();
            var last = next + 1;
            while (last < sides.size() && (sides.get(last).from() < to || sides.get(last).from() == from)) to = Math.max(to, sides.get(last++).to());
            if (from > at) stretches.add(kept(origin, at, from));
            stretches.add(changed(origin, from, to, sides.subList(next, last)));
            at = to;
            next = last;
        }
        if (at < origin.size()) stretches.add(kept(origin, at, origin.size()));
        return stretches;
    }

    private static Stretch kept(List<String> origin, int from, int to) {
        return new Stretch(from, origin.subList(from, to), origin.subList(from, to), false);
    }

    /** Where one side alone changed something, the other follows. */
    private static Stretch changed(List<String> origin, int from, int to, List<Side> sides) {
        var theirs = applied(origin, from, to, sides, false);
        var mine = applied(origin, from, to, sides, true);
        if (sides.stream().noneMatch(Side::mine)) return new Stretch(from, theirs, theirs, false);
        if (sides.stream().allMatch(Side::mine)) return new Stretch(from, mine, mine, false);
        return new Stretch(from, theirs, mine, !theirs.equals(mine));
    }

    private static List<String> applied(List<String> origin, int from, int to, List<Side> sides, boolean mine) {
        var lines = new ArrayList<String>();
        var at = from;
        for (var side : sides) {
            if (side.mine() != mine) continue;
            lines.addAll(origin.subList(at, side.from()));
            lines.addAll(side.delta().getTarget().getLines());
            at = side.to();
        }
        lines.addAll(origin.subList(at, to));
        return lines;
    }
}
