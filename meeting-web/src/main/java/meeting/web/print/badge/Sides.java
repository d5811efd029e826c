package meeting.web.print.badge;

/** Which sides of the cards are printed; for printers that print one, fronts and backs come apart. */
public enum Sides {
    BOTH, FRONT, BACK;

    boolean hasFront() {
        return this != BACK;
    }

    boolean hasBack() {
        return this != FRONT;
    }
}
