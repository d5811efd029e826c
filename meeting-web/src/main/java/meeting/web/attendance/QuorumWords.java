package meeting.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import meeting.attendance.quorum.RuleProfile;
import meeting.attendance.quorum.SittingQuorum;
import meeting.attendance.quorum.SnapshotView;
import meeting.congress.QuorumRule;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import meeting.web.shell.Words;

/** What the chair says of a snapshot: total, present, on leave, whether the number is met, then the guests (RULEBOOK 5.6). */
@Named
@RequestScoped
public class QuorumWords {
    /** @param tag of the language, for the page's own markup */
    public record Sentence(String tag, String text) { }

    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    @Inject
    private Words words;

    /** The reader's language first. */
    public List<Sentence> sentences(SnapshotView taken) {
        var own = language.getLocale();
        return Stream.concat(Stream.of(own), Texts.LANGUAGES.stream().filter(other -> !other.equals(own)))
            .map(each -> new Sentence(each.toLanguageTag(), sentence(taken, each))).toList();
    }

    public String sentence(SnapshotView taken, Locale reader) {
        var total = taken.total();
        var outcome = taken.profile() == RuleProfile.NONE ? "NONE" : taken.met() ? "MET" : "UNMET";
        return Texts.text(reader, "quorum.sentence", total.expected(), total.present(), total.sickLeave(), total.personalLeave(), total.otherLeave(),
            taken.guests(), congress.require().kind().name(), taken.required(), outcome, taken.excluded()).replaceAll(" {2,}", " ").strip();
    }

    /** The key of the word that stands beside the numbers. */
    public String state(SittingQuorum stands) {
        if (!stands.isCounted()) return "quorum.title-none";
        if (stands.required() == 0) return "leadership_quorum_board.counted";
        return stands.met() ? "attendance.quorum-met" : "leadership_quorum_board.unmet";
    }

    /** "two thirds or more (2/3)", for whoever wants to know what was required. */
    public String rule(SnapshotView taken) {
        return taken.profile() == RuleProfile.NONE ? words.of(taken.profile())
            : words.say(key(taken.rule()), taken.rule().numerator(), taken.rule().denominator(), words.of(taken.profile()));
    }

    private static String key(QuorumRule rule) {
        return rule.inclusive() ? "quorum.at-least" : "quorum.more-than";
    }
}
