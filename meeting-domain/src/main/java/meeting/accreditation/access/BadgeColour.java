package meeting.accreditation.access;

/** Colours a badge type can have; how each looks is the style sheet's and the printer's matter. */
public enum BadgeColour {
    RED, BLUE, CYAN, PURPLE, GREEN, YELLOW, ORANGE, GREY, WHITE
}
