package meeting.delegation.person;

import jakarta.persistence.Embeddable;

/**
 * What a person must be given; each part null where nothing was said.
 *
 * @param dietary  food customs and allergies
 * @param access   help with walking, seeing, hearing
 * @param medical  what a doctor on duty should know
 * @param language language the person is addressed in
 */
@Embeddable
public record Needs(String dietary, String access, String medical, String language) {
    public static final Needs NONE = new Needs(null, null, null, null);

    public Needs {
        dietary = Text.tidy(dietary);
        access = Text.tidy(access);
        medical = Text.tidy(medical);
        language = Text.tidy(language);
    }
}
