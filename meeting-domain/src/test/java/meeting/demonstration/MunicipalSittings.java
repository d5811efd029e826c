package meeting.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingDetails;
import meeting.agenda.SittingId;
import meeting.agenda.SittingKind;
import meeting.congress.CongressId;
import meeting.congress.Hall;
import meeting.kernel.LocalizedText;

/** What is held: a day behind us, a plenary about to begin, two days to come, and a visit that rain called off. */
final class MunicipalSittings {
    /** The plenary of the day stays open for sign-in as long as anybody may try the product that day. */
    private static final int OPENS_BEFORE = 8 * 60;
    private static final int CLOSES_AFTER = 12 * 60;

    private final Stage stage;
    private final Random random;
    private final CongressId congress;
    private final List<Member> members;

    MunicipalSittings(Stage stage, Random random, CongressId congress, List<Member> members) {
        this.stage = stage;
        this.random = random;
        this.congress = congress;
        this.members = members;
    }

    /** @param codeOfAnotherCongress shown at a door by mistake */
    void hold(String codeOfAnotherCongress) {
        stage.at(-10, 15, 0).secretariat();
        var preparatory = schedule(SittingKind.PREPARATORY, text("Preparatory meeting", "Reunión preparatoria", "预备会议"),
            MunicipalCongress.PEOPLES_HALL, Calendar.at(-1, 9, 0), 60, null, null);
        var first = schedule(SittingKind.PLENARY, text("First plenary", "Primera sesión plenaria", "第一次全体会议"),
            MunicipalCongress.GREAT_HALL, Calendar.at(-1, 14, 30), 150, null, null);
        var second = schedule(SittingKind.PLENARY, text("Second plenary", "Segunda sesión plenaria", "第二次全体会议"),
            MunicipalCongress.GREAT_HALL, Calendar.NOW.plus(Duration.ofMinutes(40)), 150, OPENS_BEFORE, CLOSES_AFTER);
        schedule(SittingKind.DELEGATION, text("Delegations deliberate on the reports", "Las delegaciones deliberan sobre los informes", "各代表团审议报告"),
            MunicipalCongress.PEOPLES_HALL, Calendar.at(1, 9, 0), 150, null, null);
        var visit = schedule(SittingKind.OTHER, text("Visit to the exhibition of achievements", "Visita a la exposición de logros", "参观成就展"),
            MunicipalCongress.JADE_ROOM, Calendar.at(-1, 19, 0), 90, null, null);
        schedule(SittingKind.PLENARY, text("Third plenary", "Tercera sesión plenaria", "第三次全体会议"),
            MunicipalCongress.GREAT_HALL, Calendar.at(1, 15, 0), 120, OPENS_BEFORE, CLOSES_AFTER);
        schedule(SittingKind.PLENARY, text("Closing plenary", "Sesión plenaria de clausura", "闭幕会"),
            MunicipalCongress.GREAT_HALL, Calendar.at(2, 9, 30), 120, null, null);
        stage.at(-1, 17, 50).get(Scheduling.class).cancel(visit, 0, "暴雨预警 · Heavy rain warning · Aviso de lluvia intensa");
        new MunicipalDoors(stage, random, congress, members).play(preparatory, first, visit, second, codeOfAnotherCongress);
    }

    private SittingId schedule(SittingKind kind, LocalizedText title, Hall hall, Instant start, int minutes, Integer opensBefore, Integer closesAfter) {
        return stage.get(Scheduling.class).create(congress,
            new SittingDetails(title, kind, hall.id(), start, start.plus(Duration.ofMinutes(minutes)), opensBefore, closesAfter));
    }

    private static LocalizedText text(String en, String es, String zh) {
        return new LocalizedText(en, es, zh);
    }
}
