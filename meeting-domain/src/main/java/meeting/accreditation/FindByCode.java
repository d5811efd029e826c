package meeting.accreditation;

import java.util.Collection;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.delegation.PeopleFinder;
import meeting.delegation.PersonId;

/** Lets the roster's search find a person by any telling part of a code. */
@ApplicationScoped
class FindByCode implements PeopleFinder {
    private static final int MOST_FOUND = 50;
    private static final int TELLING = 4;
    /** From here on no name looks like a code by chance. */
    private static final int TELLING_WITHOUT_DIGITS = 7;

    @Inject
    private PersonalCodes codes;

    @Override
    public Collection<PersonId> find(CongressId congress, String typed) {
        var part = Code.tidy(typed);
        return isTelling(part, typed) ? codes.holders(congress, part, MOST_FOUND) : List.of();
    }

    /** "Wang" is a name, "7QM4" is not. */
    private static boolean isTelling(String part, String typed) {
        if (part.isEmpty() || part.length() > Code.LENGTH || !part.chars().allMatch(character -> Code.ALPHABET.indexOf(character) >= 0)) return false;
        return part.length() >= TELLING_WITHOUT_DIGITS || part.length() >= TELLING && typed.chars().anyMatch(Character::isDigit);
    }
}
