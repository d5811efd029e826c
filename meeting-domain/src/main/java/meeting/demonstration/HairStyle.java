package meeting.demonstration;

import static meeting.demonstration.Likeness.path;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import meeting.delegation.person.Identity.Sex;

/** How the hair lies over the head that {@link Likeness} draws, and behind it. */
enum HairStyle {
    CROPPED(cap(126), new Path2D.Double()),
    PARTED(
        path(68, 148, 58, 84, 90, 64, 124, 66, 168, 68, 182, 104, 172, 148, 166, 124, 158, 112, 148, 108, 122, 112, 100, 106, 92, 98, 84, 112, 74,
            124, 68, 148),
        new Ellipse2D.Double(69, 70, 102, 110)),
    RECEDING(cap(104), new Path2D.Double()),
    BOB(cap(122), path(60, 206, 46, 110, 74, 62, 120, 62, 166, 62, 194, 110, 180, 206, 160, 216, 80, 216, 60, 206)),
    LONG(cap(118), path(56, 258, 48, 120, 66, 60, 120, 60, 174, 60, 192, 120, 184, 258, 150, 266, 90, 266, 56, 258)),
    TIED(cap(120), new Ellipse2D.Double(92, 40, 56, 48));

    private final Shape front;
    private final Shape behind;

    HairStyle(Shape front, Shape behind) {
        this.front = front;
        this.behind = behind;
    }

    /** @param sex null where the roster does not say */
    static List<HairStyle> of(Sex sex) {
        if (sex == null) return List.of(CROPPED, PARTED);
        return sex == Sex.MALE ? List.of(CROPPED, PARTED, RECEDING) : List.of(CROPPED, BOB, LONG, TIED);
    }

    /** What is above this line of a crown a little larger than the head, thinning out towards the temples. */
    private static Shape cap(int hairline) {
        var crown = new Area(new Ellipse2D.Double(67, 72, 106, 138));
        crown.subtract(new Area(new Ellipse2D.Double(76, hairline - 10, 88, 150)));
        crown.subtract(new Area(new Ellipse2D.Double(40, hairline + 24, 160, 130)));
        return crown;
    }

    Shape front() {
        return front;
    }

    Shape behind() {
        return behind;
    }
}
