package meeting.plan.contingency.scenario;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * What is written about a scenario; all but the title may be blank, at most 2,000 characters each.
 *
 * @param title     at most 200 characters
 * @param trigger   by what one knows that it happens
 * @param resources what lies ready for it
 * @param words     what the chair says
 * @param told      who is told, in that order
 * @param resume    when work goes on
 */
@Embeddable
public record ContingencyTexts(
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "title_en")) @AttributeOverride(name = "es", column = @Column(name = "title_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh")) LocalizedText title,
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "trigger_en")) @AttributeOverride(name = "es", column = @Column(name = "trigger_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "trigger_zh")) LocalizedText trigger,
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "resources_en")) @AttributeOverride(name = "es", column = @Column(name = "resources_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "resources_zh")) LocalizedText resources,
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "words_en")) @AttributeOverride(name = "es", column = @Column(name = "words_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "words_zh")) LocalizedText words,
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "told_en")) @AttributeOverride(name = "es", column = @Column(name = "told_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "told_zh")) LocalizedText told,
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "resume_en")) @AttributeOverride(name = "es", column = @Column(name = "resume_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "resume_zh")) LocalizedText resume) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST = 2000;
    private static final LocalizedText NONE = new LocalizedText(null, null, null);

    public ContingencyTexts {
        title = title == null ? NONE : title;
        trigger = trigger == null ? NONE : trigger;
        resources = resources == null ? NONE : resources;
        words = words == null ? NONE : words;
        told = told == null ? NONE : told;
        resume = resume == null ? NONE : resume;
    }

    void check(InvalidInput.Check check) {
        check.that(!title.isBlank(), "title", "general.required").that(title.longest() <= LONGEST_TITLE, "title", "general.too-long", LONGEST_TITLE);
        notLong(check, trigger, "trigger");
        notLong(check, resources, "resources");
        notLong(check, words, "words");
        notLong(check, told, "told");
        notLong(check, resume, "resume");
    }

    private static void notLong(InvalidInput.Check check, LocalizedText text, String field) {
        check.that(text.longest() <= LONGEST, field, "general.too-long", LONGEST);
    }
}
