package meeting.accreditation.design;

/**
 * A type's design as it is read. @param type code of the badge type @param version to be handed back with a change; {@value #NOT_LAID} while
 * it is the usual one
 */
public record CardDesignView(String type, CardDesign design, long version) {
    static final long NOT_LAID = -1;
}
