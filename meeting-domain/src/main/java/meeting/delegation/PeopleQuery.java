package meeting.delegation;

import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.delegation.person.Standing;
import meeting.kernel.naming.NameOrder;

/**
 * What of the roster to read, in which order.
 *
 * @param text       any part of names, unit, phone, or what a {@link PeopleFinder} knows; blank for everybody (D11)
 * @param delegation null for every one
 * @param category   null for every one
 * @param standing   null for every one
 * @param names      order of names: of the list itself, and among equals of any other sort
 * @param first      rows to skip, from 0
 * @param size       most rows to return, 1 to {@value #LARGEST_PAGE}
 */
public record PeopleQuery(CongressId congress, String text, DelegationId delegation, AttendeeCategory category, Standing standing,
                          Sort sort, boolean descending, NameOrder names, int first, int size) {

    public static final int LARGEST_PAGE = 1_000;

    public enum Sort { NAME, DELEGATION, UNIT, CATEGORY, STANDING }

    public PeopleQuery {
        if (first < 0 || size < 1 || size > LARGEST_PAGE) throw new IllegalArgumentException("no such page: " + first + ", " + size);
    }

    /** The first people of a congress by name; narrow it with the methods below. */
    public static PeopleQuery in(CongressId congress, NameOrder names, int size) {
        return new PeopleQuery(congress, null, null, null, null, Sort.NAME, false, names, 0, size);
    }

    public PeopleQuery matching(String text) {
        return new PeopleQuery(congress, text, delegation, category, standing, sort, descending, names, first, size);
    }

    public PeopleQuery of(DelegationId delegation) {
        return new PeopleQuery(congress, text, delegation, category, standing, sort, descending, names, first, size);
    }

    public PeopleQuery of(AttendeeCategory category) {
        return new PeopleQuery(congress, text, delegation, category, standing, sort, descending, names, first, size);
    }

    public PeopleQuery of(Standing standing) {
        return new PeopleQuery(congress, text, delegation, category, standing, sort, descending, names, first, size);
    }

    public PeopleQuery by(Sort sort, boolean descending) {
        return new PeopleQuery(congress, text, delegation, category, standing, sort, descending, names, first, size);
    }

    public PeopleQuery page(int first, int size) {
        return new PeopleQuery(congress, text, delegation, category, standing, sort, descending, names, first, size);
    }
}
