package meeting.kernel.post;

import meeting.kernel.LocalizedText;

/** O6: the words of the product in every language; whoever keeps the texts fulfils it. */
public interface Wording {

    /** @param arguments texts, numbers, days and clock times, put in as each language writes them; several texts as a list */
    LocalizedText say(String key, Object... arguments);
}
