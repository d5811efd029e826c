package meeting.plan.section;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import meeting.kernel.InvalidInput;

/** What is written in a section: its options in the order of their letters. */
public record SectionContent(List<PlanOption> options) {
    static final int MOST_OPTIONS = 6;

    public SectionContent {
        options = List.copyOf(options);
    }

    public Optional<PlanOption> option(String letter) {
        return options.stream().filter(option -> option.letter().equals(letter)).findFirst();
    }

    /** The first letter that no option has. */
    public String freeLetter() {
        return IntStream.rangeClosed('A', 'Z').mapToObj(letter -> String.valueOf((char) letter)).filter(letter -> option(letter).isEmpty()).findFirst()
            .orElseThrow();
    }

    /** P5. @throws InvalidInput with every fault */
    public void check(SectionKind kind) {
        var check = new InvalidInput.Check().that(!options.isEmpty() && options.size() <= MOST_OPTIONS, "options", "plan.options-count", MOST_OPTIONS);
        var letters = new HashSet<String>();
        options.forEach(option -> {
            check.that(letters.add(option.letter()), "options", "plan.option-letter");
            option.check(kind, options.size() == 1, check);
        });
        check.orThrow();
    }
}
