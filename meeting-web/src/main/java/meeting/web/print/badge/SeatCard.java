package meeting.web.print.badge;

import meeting.delegation.person.PersonName;

/** What a seat card shows. @param below unit or delegation; null for a card of the rostrum, which has the name alone */
record SeatCard(PersonName name, String below) {
}
