package meeting.web.print;

/**
 * The card by which one person signs in.
 *
 * @param code the code as it is typed, in groups
 * @param name the name the reader knows the person by
 * @param secondName the name in the other script; may be blank
 * @param delegation name of the delegation
 * @param congress title of the congress
 */
public record CodeCard(String code, String name, String secondName, String delegation, String congress) { }
