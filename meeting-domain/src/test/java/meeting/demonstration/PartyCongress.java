package meeting.demonstration;

import static meeting.congress.AttendeeCategory.DELEGATE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingDetails;
import meeting.agenda.SittingKind;
import meeting.congress.CongressDetails;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.congress.Hall;
import meeting.congress.HallId;
import meeting.delegation.DelegationDetails;
import meeting.delegation.Delegations;
import meeting.delegation.Roster;
import meeting.kernel.LocalizedText;

/** A small congress of another kind, eleven weeks ago. */
final class PartyCongress {
    private static final int DELEGATES_OF_EACH = 24;
    private static final Hall TOWN_HALL = new Hall(HallId.next(), new LocalizedText("Town Hall", "Ayuntamiento", "市民礼堂"), 180);

    private final Stage stage;
    private final Random random;
    private final Names names;
    private final Citizens citizens;

    PartyCongress(Stage stage, Random random) {
        this.stage = stage;
        this.random = random;
        names = new Names(random);
        citizens = new Citizens(random);
    }

    /** @return somebody's code */
    String play() {
        var kind = CongressKind.PARTY;
        var congress = stage.at(-110, 9, 0).secretariat().get(Convening.class).convene(new CongressDetails(kind,
            new LocalizedText("Ninth Party Congress of Riverside District", "IX Congreso del Partido del distrito de Ribera", "河滨区第九次党代表大会"), Calendar.ZONE,
            kind.usualNameOrder(), Calendar.day(-77), Calendar.day(-76), List.of(TOWN_HALL), kind.usualElectorate(), kind.usualQuorum().orElseThrow(), 45, 30));
        var members = new ArrayList<Member>();
        members.addAll(delegation(congress, 1, new LocalizedText("North Bank", "Orilla Norte", "北岸")));
        members.addAll(delegation(congress, 2, new LocalizedText("South Bank", "Orilla Sur", "南岸")));
        var start = Calendar.at(-77, 9, 0);
        var sitting = stage.get(Scheduling.class).create(congress,
            new SittingDetails(new LocalizedText("Opening sitting", "Sesión inaugural", "开幕会"), SittingKind.PLENARY,
                TOWN_HALL.id(), start, start.plus(Duration.ofMinutes(150)), null, null));
        var doors = new Doors(stage, random, congress);
        members.stream().skip(3).forEach(member -> doors.comes(member, sitting, start.minusSeconds(random.nextInt(40 * 60))));
        doors.play();
        return doors.codeOf(members.get(0));
    }

    private List<Member> delegation(CongressId congress, int number, LocalizedText name) {
        var liaison = names.chinese();
        var delegation = stage.at(-100, 9, 30).get(Delegations.class).found(congress, new DelegationDetails(number, name,
            liaison.name().latin() + " " + liaison.name().full(), "100 0000 020" + number, null));
        var enrolled = new ArrayList<Member>();
        for (var i = 0; i < DELEGATES_OF_EACH; i++) {
            var details = citizens.of(DELEGATE, names.chinese(), "district", name.zh(), name.zh() + "党代表会议", delegation, null);
            enrolled.add(new Member(stage.get(Roster.class).enrol(congress, details), details, number));
        }
        return enrolled;
    }
}
