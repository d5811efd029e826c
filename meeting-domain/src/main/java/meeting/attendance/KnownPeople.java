package meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meeting.attendance.SignInAnswer.Person;
import meeting.delegation.PersonId;

/** People as lists of this context and its sub-models name them, many in one statement. */
@ApplicationScoped
public class KnownPeople {
    private static final String PEOPLE = """
        select person_id, full_name, latin_name, category, delegation_id, delegation_name_en, delegation_name_es, delegation_name_zh, unit, photo_version
          from delegation_published_person where person_id = any (?)""";

    @Inject
    private Statements statements;

    public Map<PersonId, Person> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).collect(Collectors.toSet());
        return statements.list(PEOPLE, bind -> bind.addAny(ids), Rows::person).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
