package meeting.demonstration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import meeting.delegation.person.Identity.Sex;
import meeting.delegation.person.PersonName;
import meeting.kernel.naming.Pinyin;

/** The names of a city, drawn so that each comes up once; namesakes are asked for by name. */
final class Names {
    private static final String MAJORITY = "汉族";

    private final Random random;
    private final List<String> families = Lines.words("family-names.txt");
    private final List<String> women = Lines.words("given-names-female.txt");
    private final List<String> men = Lines.words("given-names-male.txt");
    private final Deque<List<String>> minorities;
    private final Deque<List<String>> spanish;
    private final Deque<List<String>> english;
    private final Set<String> taken = new HashSet<>();

    Names(Random random) {
        this.random = random;
        minorities = shuffled("minority-names.tsv");
        spanish = shuffled("spanish-names.tsv");
        english = shuffled("english-names.tsv");
    }

    /** Two women in five, as in many such congresses. */
    Named chinese() {
        var sex = random.nextInt(5) < 2 ? Sex.FEMALE : Sex.MALE;
        String full;
        do {
            full = one(families) + one(sex == Sex.FEMALE ? women : men);
        } while (!taken.add(full));
        return chinese(full, sex);
    }

    Named chinese(String full, Sex sex) {
        taken.add(full);
        return new Named(new PersonName(full, Pinyin.of(full)), sex, MAJORITY, null);
    }

    Named minority() {
        var row = minorities.remove();
        return new Named(new PersonName(row.get(0), row.get(1)), Sex.valueOf(row.get(2)), row.get(3), row.get(4));
    }

    Named spanish() {
        return foreign(spanish);
    }

    Named english() {
        return foreign(english);
    }

    private static Named foreign(Deque<List<String>> names) {
        var row = names.remove();
        return new Named(new PersonName(row.get(0), null), Sex.valueOf(row.get(1)), null, null);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Deque<List<String>> shuffled(String file) {
        var rows = new ArrayList<>(Lines.rows(file));
        Collections.shuffle(rows, random);
        return new ArrayDeque<>(rows);
    }
}
