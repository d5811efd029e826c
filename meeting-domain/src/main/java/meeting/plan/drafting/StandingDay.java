package meeting.plan.drafting;

import java.time.LocalDate;
import meeting.plan.section.SectionKind;

/**
 * A day that stands in a text as in the plan that was copied (P15).
 *
 * @param letter      of the option
 * @param language    en, es or zh
 * @param paragraph   its place in the text, from 1
 * @param before      what stands before it in the paragraph
 * @param found       as it is written
 * @param after       what stands after it in the paragraph
 * @param day         the day meant; the one nearest to the earlier opening where no year is written
 * @param moved       the day as the opening moved
 * @param replacement that day, written as the other was
 */
public record StandingDay(SectionKind section, String letter, String language, int paragraph, String before, String found, String after,
                          LocalDate day, LocalDate moved, String replacement) {
    /** Names it among the others. */
    public String id() {
        return section + "." + letter + "." + language + "." + paragraph + "." + before.length();
    }
}
