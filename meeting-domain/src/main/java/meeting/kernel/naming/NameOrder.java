package meeting.kernel.naming;

/** The ways an official list may order people. */
public enum NameOrder {
    /** By surname strokes, single given names first: Party congresses and CPPCC (NO1). */
    XINGSHI(true),
    /** By the strokes of the full name: people's congresses (NO2). */
    XINGMING(false),
    /** By pinyin with surname readings (NO6). */
    PINYIN(false),
    /** By the Latin form in the congress's language (NO7). */
    LATIN(false);

    private final boolean singleGivenFirst;

    NameOrder(boolean singleGivenFirst) {
        this.singleGivenFirst = singleGivenFirst;
    }

    /** The parameter name.singleGivenFirst: whether a two-character name precedes the longer ones of its surname. */
    public boolean singleGivenFirst() {
        return singleGivenFirst;
    }
}
