package meeting.delegation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import meeting.congress.AttendeeCategory;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.Standing;
import meeting.delegation.person.Text;
import meeting.kernel.Containing;
import meeting.kernel.Page;

/** A {@link PeopleQuery} in the database's words. */
final class PeopleCriteria {
    private static final String ROW = "select new meeting.delegation.person.PersonRow(p.id, p.details.name, p.details.category, p.details.delegation,"
        + " p.details.office.unit, p.details.office.post, p.details.phone, p.standing, p.details.credentials, p.photoVersion)";
    private final StringJoiner where = new StringJoiner(" and ", " where ", "");
    private final Map<String, Object> parameters = new HashMap<>();
    private final PeopleQuery query;
    private final List<String> words;

    PeopleCriteria(PeopleQuery query, Collection<PersonId> alsoFound, Optional<Set<UUID>> confinedTo) {
        this.query = query;
        narrow("p.congress = :congress", "congress", query.congress());
        narrow("p.details.delegation = :delegation", "delegation", query.delegation());
        narrow("p.details.category = :category", "category", query.category());
        narrow("p.standing = :standing", "standing", query.standing());
        narrow("p.details.delegation.value in :own", "own", confinedTo.orElse(null));
        words = Text.words(query.text());
        if (words.isEmpty()) return;
        var all = new StringJoiner(" and ");
        for (int i = 0; i < words.size(); i++) {
            all.add(Containing.in("p.searchText", "word" + i));
            parameters.put("word" + i, Containing.part(words.get(i)));
        }
        where.add("(" + all + (alsoFound.isEmpty() ? "" : " or p.id in :alsoFound") + ")");
        if (!alsoFound.isEmpty()) parameters.put("alsoFound", alsoFound);
    }

    /** Only whose turn it is: an index alone answers this, however far on the page is. */
    List<PersonId> turn(EntityManager entityManager) {
        return paged(entityManager.createQuery("select p.id" + from() + where + order(true), PersonId.class)).getResultList();
    }

    /** Whose turn it is and how many there are, in one reading of everybody's words; empty beyond the last page. */
    Optional<Page<PersonId>> found(EntityManager entityManager) {
        var found = paged(entityManager.createQuery("select p.id, count(*) over ()" + from() + where + order(false), Object[].class)).getResultList();
        if (found.isEmpty()) return Optional.empty();
        return Optional.of(new Page<>(found.stream().map(row -> (PersonId) row[0]).toList(), (long) found.get(0)[1]));
    }

    /** Whether few are found; a single letter is in nearly every name, and the order of names finds the first of them soonest. */
    boolean isTelling() {
        return words.stream().anyMatch(word -> word.length() > 1 || Character.isIdeographic(word.charAt(0)));
    }

    List<PersonRow> rows(EntityManager entityManager, List<PersonId> turn) {
        return turn.isEmpty() ? List.of()
            : entityManager.createQuery(ROW + from() + " where p.id in :turn" + order(true), PersonRow.class).setParameter("turn", turn).getResultList();
    }

    long count(EntityManager entityManager) {
        return bound(entityManager.createQuery("select count(*) from Person p" + where, Long.class)).getSingleResult();
    }

    private String from() {
        return query.sort() == PeopleQuery.Sort.DELEGATION ? " from Person p left join Delegation d on d.id = p.details.delegation" : " from Person p";
    }

    /** @param indexed false keeps the database from walking everybody in the order of names to find a few */
    private String order(boolean indexed) {
        var direction = query.descending() ? " desc" : "";
        var key = "p.sortedBy." + query.names().name().toLowerCase(Locale.ROOT);
        var byName = (indexed ? key : "concat(" + key + ", '')") + direction + ", p.id" + direction;
        return " order by " + switch (query.sort()) {
            case NAME -> byName;
            case DELEGATION -> "d.details.number" + direction + " nulls last, " + byName;
            case UNIT -> "p.details.office.unit" + direction + " nulls last, " + byName;
            case CATEGORY -> asDeclared("p.details.category", AttendeeCategory.values()) + direction + ", " + byName;
            case STANDING -> asDeclared("p.standing", Standing.values()) + direction + ", " + byName;
        };
    }

    private static String asDeclared(String path, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> " when " + value.getDeclaringClass().getName() + "." + value.name() + " then " + value.ordinal())
            .collect(Collectors.joining("", "case " + path, " end"));
    }

    private void narrow(String condition, String parameter, Object value) {
        if (value == null) return;
        where.add(condition);
        parameters.put(parameter, value);
    }

    private <T> TypedQuery<T> paged(TypedQuery<T> typed) {
        return bound(typed).setFirstResult(query.first()).setMaxResults(query.size());
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> typed) {
        parameters.forEach(typed::setParameter);
        return typed;
    }
}
