package meeting.demonstration;

import java.util.List;
import java.util.Random;
import meeting.accreditation.Codes;
import meeting.congress.CongressDetails;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.congress.Hall;
import meeting.congress.HallId;
import meeting.delegation.Roster;
import meeting.kernel.LocalizedText;

/** The congress that the demonstration is about, on its second day of four. */
final class MunicipalCongress {
    static final Hall GREAT_HALL = new Hall(HallId.next(), new LocalizedText("Great Hall", "Gran Salón", "大会堂"), 1_200);
    static final Hall PEOPLES_HALL = new Hall(HallId.next(), new LocalizedText("People's Hall", "Salón del Pueblo", "人民会堂"), 420);
    static final Hall JADE_ROOM = new Hall(HallId.next(), new LocalizedText("Jade Room", "Sala de Jade", "翠玉厅"), 60);

    private final Stage stage;
    private final Random random;
    private CongressId congress;
    private List<Member> members;

    MunicipalCongress(Stage stage, Random random) {
        this.stage = stage;
        this.random = random;
    }

    /** @param codeOfAnotherCongress shown at a door by mistake */
    void play(String codeOfAnotherCongress) {
        congress = stage.at(-24, 9, 10).secretariat().get(Convening.class).convene(details());
        members = new MunicipalRoster(stage.at(-17, 10, 20), random).enrolAll(congress);
        loseCodes();
        changeStandings();
        new MunicipalSittings(stage, random, congress, members).hold(codeOfAnotherCongress);
    }

    private static CongressDetails details() {
        var kind = CongressKind.PEOPLES;
        return new CongressDetails(kind, new LocalizedText("Sixteenth Municipal People's Congress, second session",
            "Decimosexta Asamblea Popular Municipal, segunda sesión", "市第十六届人民代表大会第二次会议"), Calendar.ZONE, kind.usualNameOrder(), Calendar.day(-1),
            Calendar.day(2), List.of(GREAT_HALL, PEOPLES_HALL, JADE_ROOM), kind.usualElectorate(), kind.usualQuorum().orElseThrow(), 60, 45);
    }

    private void loseCodes() {
        for (var unlucky : MunicipalDoors.LOST_THEIR_CODE) {
            var codes = stage.at(-1, 7, 40).secretariat().get(Codes.class);
            codes.replaceLost(codes.codeOf(members.get(unlucky).id()).orElseThrow().code(), "证件遗失，已补办 · badge lost, replaced");
        }
    }

    /** Two gave up their mandate and are kept for the record; one is under investigation and still counted. */
    private void changeStandings() {
        var roster = stage.at(-9, 16, 5).secretariat().get(Roster.class);
        members.stream().filter(MunicipalRoster::gaveUp).forEach(member -> roster.withdraw(member.id(), "调离本市，辞去代表职务 · moved away, resigned the mandate"));
        var codes = stage.get(Codes.class);
        var gone = members.stream().filter(MunicipalRoster::gaveUp).findFirst().orElseThrow();
        codes.revoke(codes.codeOf(gone.id()).orElseThrow().code(), "代表职务终止 · mandate ended");
        stage.at(-4, 11, 30).get(Roster.class).suspend(members.get(MunicipalDoors.SUSPENDED).id(), "暂停执行代表职务 · mandate suspended");
    }
}
