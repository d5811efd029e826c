package meeting.accreditation.design;

import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * What the badges of a type show beside what is on every badge (BD1, BD2).
 *
 * @param english whether the badge speaks it, as with the others
 */
public record CardDesign(Front front, Back back, CardColours colours, boolean english, boolean spanish, boolean chinese) {
    static final int WORDS = 240;
    public static final CardDesign USUAL = new CardDesign(new Front(true, true, true, true), new Back(true, true, true, null), CardColours.OF_THE_TYPE,
        true, true, true);

    /** @param photo or the place for one @param qr the signed code to be scanned @param delegation of the person @param unit of the person */
    public record Front(boolean photo, boolean qr, boolean delegation, boolean unit) { }

    /**
     * @param qr    the signed code to be scanned
     * @param zones those the type may enter
     * @param rules what the bearer must know
     * @param words in their place if given; at most {@value #WORDS} characters in each language
     */
    public record Back(boolean qr, boolean zones, boolean rules, LocalizedText words) {
        public Back {
            words = words == null ? new LocalizedText(null, null, null) : words;
        }
    }

    /** BD1, BD3 to BD5. @throws InvalidInput with every fault */
    public void check() {
        var check = new InvalidInput.Check().that(english || spanish || chinese, "english", "accreditation.design-without-language")
            .that(front.qr || back.qr, "qrFront", "accreditation.design-without-qr")
            .atMost(WORDS, back.words.en(), "wordsEn").atMost(WORDS, back.words.es(), "wordsEs").atMost(WORDS, back.words.zh(), "wordsZh");
        colours.check(check);
        check.orThrow();
    }
}
