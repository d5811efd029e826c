package meeting.web.print.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import meeting.delegation.person.PersonName;
import meeting.kernel.LocalizedText;
import meeting.web.print.QrCode;

/**
 * Everything a badge shows.
 *
 * @param typeCode   of the badge type, by which its design is found
 * @param delegation null for who belongs to none
 * @param unit       null if unknown
 * @param code       as it is typed, in groups
 * @param signed     the signed code as it is drawn
 * @param until      last day, included
 * @param zones      in their order, those that stay shut among them
 * @param escortNote null for none
 * @param photo      JPEG when it is drawn and no sooner; gives null if there is none
 */
record BadgeFace(LocalizedText congress, String typeCode, LocalizedText type, CardColour colour, PersonName name, LocalizedText delegation, String unit,
                 String number, String code, QrCode signed, LocalDate from, LocalDate until, List<Zone> zones, String escortNote, Supplier<byte[]> photo) {
    /** @param open whether the badge's type may enter it at some time */
    record Zone(String code, LocalizedText name, boolean open) { }
}
