package meeting.task.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import meeting.congress.CongressId;
import meeting.task.round.hours.CheckSettings;
import meeting.task.round.hours.CheckView;
import meeting.task.round.hours.Level;
import meeting.task.round.hours.Moment;

/** When the groups of one congress are asked; without it nobody is. */
@Entity
@Table(name = "daily_check")
class DailyCheck {
    private static final int MINUTES = 60;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private LocalDate beginsOn;
    private int opensMinute;
    private int closesMinute;
    private int headAfter;
    private int secretariatAfter;
    private int leadershipAfter;
    @Version
    private long version;

    protected DailyCheck() { } // JPA

    DailyCheck(CongressId congress, CheckSettings settings) {
        this.congress = congress;
        lay(settings);
    }

    /** Rounds that are open already close when they were to close. */
    final void lay(CheckSettings settings) {
        settings.check();
        beginsOn = settings.beginsOn();
        opensMinute = minute(settings.opens());
        closesMinute = minute(settings.closes());
        headAfter = settings.headAfter();
        secretariatAfter = settings.secretariatAfter();
        leadershipAfter = settings.leadershipAfter();
    }

    /** C41. */
    boolean opensByItself(Moment moment) {
        var here = moment.now().atZone(moment.congress().details().zone());
        return !moment.today().isBefore(beginsOn) && !moment.today().isAfter(moment.opening()) && minute(here.toLocalTime()) >= opensMinute;
    }

    /** C42. */
    Round open(Moment moment, String by) {
        var closes = moment.today().atTime(time(closesMinute)).atZone(moment.congress().details().zone()).toInstant();
        return new Round(congress, moment.today(), moment.now(), by, closes);
    }

    /** C44. */
    boolean tells(Level level, Round round, Instant now) {
        return !now.isBefore(round.closesAt().plusSeconds((long) MINUTES * settings().minutesUntil(level)));
    }

    CongressId congress() {
        return congress;
    }

    long version() {
        return version;
    }

    CheckSettings settings() {
        return new CheckSettings(beginsOn, time(opensMinute), time(closesMinute), headAfter, secretariatAfter, leadershipAfter);
    }

    CheckView view() {
        return new CheckView(congress, settings(), version);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }
}
