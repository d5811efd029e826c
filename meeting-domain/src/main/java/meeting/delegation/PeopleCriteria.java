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

/** A {@link PeopleQuery} in the database's words. */
final class PeopleCriteria {
    private static final String ROW = "select new meeting.delegation.PersonRow(p.id, p.details.name, p.details.category, p.details.delegation,"
        + " p.details.office.unit, p.details.office.post, p.details.phone, p.standing, p.details.credentials, p.photoVersion)";
    private final StringJoiner where = new StringJoiner(" and ", " where ", "");
    private final Map<String, Object> parameters = new HashMap<>();
    private final PeopleQuery query;

    PeopleCriteria(PeopleQuery query, Collection<PersonId> alsoFound, Optional<Set<UUID>> confinedTo) {
        this.query = query;
        narrow("p.congress = :congress", "congress", query.congress());
        narrow("p.details.delegation = :delegation", "delegation", query.delegation());
        narrow("p.details.category = :category", "category", query.category());
        narrow("p.standing = :standing", "standing", query.standing());
        narrow("p.details.delegation.value in :own", "own", confinedTo.orElse(null));
        var words = Text.words(query.text());
        if (words.isEmpty()) return;
        var all = new StringJoiner(" and ");
        for (int i = 0; i < words.size(); i++) {
            all.add("p.searchText like :word" + i + " escape '!'");
            parameters.put("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        where.add("(" + all + (alsoFound.isEmpty() ? "" : " or p.id in :alsoFound") + ")");
        if (!alsoFound.isEmpty()) parameters.put("alsoFound", alsoFound);
    }

    /** Only whose turn it is: an index alone answers this, however far on the page is. */
    List<PersonId> turn(EntityManager entityManager, int first, int size) {
        return bound(entityManager.createQuery("select p.id" + from() + where + order(), PersonId.class))
            .setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** A search reads everybody's words; one that finds few people finds them all and their number in one reading. */
    boolean isSearch() {
        return !Text.words(query.text()).isEmpty();
    }

    List<PersonRow> rows(EntityManager entityManager, List<PersonId> turn) {
        return turn.isEmpty() ? List.of()
            : entityManager.createQuery(ROW + from() + " where p.id in :turn" + order(), PersonRow.class).setParameter("turn", turn).getResultList();
    }

    long count(EntityManager entityManager) {
        return bound(entityManager.createQuery("select count(*) from Person p" + where, Long.class)).getSingleResult();
    }

    private String from() {
        return query.sort() == PeopleQuery.Sort.DELEGATION ? " from Person p left join Delegation d on d.id = p.details.delegation" : " from Person p";
    }

    private String order() {
        var direction = query.descending() ? " desc" : "";
        var byName = "p.sortedBy." + query.names().name().toLowerCase(Locale.ROOT) + direction + ", p.id" + direction;
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

    private <T> TypedQuery<T> bound(TypedQuery<T> typed) {
        parameters.forEach(typed::setParameter);
        return typed;
    }
}
