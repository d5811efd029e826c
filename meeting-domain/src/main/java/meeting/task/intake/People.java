package meeting.task.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import meeting.kernel.KnownActors;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.intake.reading.Vocabulary;

/** C74. Whom the words of a cell mean: a user name, a name, or both as an export has them. */
final class People {
    private static final int MOST_NAMESAKES = 100;
    private static final Pattern WITH_USER_NAME = Pattern.compile(".*\\(([^()]+)\\)");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]+");
    private final KnownActors actors;
    private final Map<String, KnownActor> byId = new HashMap<>();
    private final Map<String, List<KnownActor>> byName = new HashMap<>();

    /** @param responsible user names in the countdown. @param typed what the cells say */
    People(KnownActors actors, Collection<String> responsible, Collection<String> typed) {
        this.actors = actors;
        var ids = new HashSet<>(responsible);
        typed.forEach(text -> ids.add(userName(text)));
        actors.of(ids).forEach(actor -> byId.put(actor.id(), actor));
    }

    Reading find(String text) {
        var plain = CellReader.plain(text);
        var known = byId.get(userName(plain));
        if (known != null) return Reading.of(known.id());
        var named = byName.computeIfAbsent(plain, this::named);
        if (named.size() > 1) return Reading.refused("intake.person-ambiguous", text, named.size());
        return named.isEmpty() ? Reading.refused("intake.person-unknown", text) : Reading.of(named.get(0).id());
    }

    boolean isActive(String id) {
        return byId.containsKey(id) && byId.get(id).active();
    }

    /** The user name where nobody is known by it. */
    String name(String id) {
        return byId.containsKey(id) ? byId.get(id).name() : id;
    }

    /** Who has left is found by name only where nobody else has it. */
    private List<KnownActor> named(String name) {
        var found = new HashMap<String, KnownActor>();
        actors.matching(name, MOST_NAMESAKES).forEach(actor -> found.put(actor.id(), actor));
        byId.values().forEach(actor -> found.put(actor.id(), actor));
        var same = found.values().stream().filter(actor -> isCalled(actor, Vocabulary.ofName(name))).toList();
        same.forEach(actor -> byId.put(actor.id(), actor));
        var active = same.stream().filter(KnownActor::active).toList();
        return active.isEmpty() ? same : active;
    }

    /** By the whole name, or by its Chinese or its other part. */
    private static boolean isCalled(KnownActor actor, String name) {
        var others = HAN.matcher(actor.name()).replaceAll(" ");
        var han = Stream.of(actor.name().split("[^\\p{IsHan}·]+")).reduce("", String::concat);
        return !name.isEmpty() && Stream.of(actor.name(), others, han).map(Vocabulary::ofName).anyMatch(name::equals);
    }

    private static String userName(String text) {
        var both = WITH_USER_NAME.matcher(CellReader.plain(text));
        return (both.matches() ? both.group(1) : CellReader.plain(text)).strip().toLowerCase(Locale.ROOT);
    }
}
