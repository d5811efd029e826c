package meeting.delegation.intake;

import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.liNa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import meeting.accreditation.Codes;
import meeting.delegation.Roster;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.PersonRow;
import meeting.kernel.NotFound;
import meeting.kernel.audit.AuditEntry;
import meeting.kernel.audit.AuditQuery;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.authorization.Roles;
import meeting.kernel.intake.CellState;
import meeting.kernel.intake.ImportRefused;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Stage;
import meeting.kernel.intake.Totals;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommitTest {
    private static final Choices USUAL = Choices.usual(Locale.ENGLISH);
    private static final String[] EVERYTHING = {
        "姓名,拼音,类别,代表团,小组,性别,出生日期,证件类型,证件号码,民族,政治面貌,单位,职务,职级,选举单位,手机号码,饮食,行动不便,健康状况,语言,抵达方式,来程航班,抵达时间,离开方式,返程航班,离开时间,代表资格,表决权,备注",
        "李　娜,Li Na,人大代表,1,2,女,1979年3月8日,身份证,44030519790308002x,汉族,中国共产党,市第一人民医院,院长,正处级,福田区,138 0013 8002,清真,wheelchair,penicillin allergy,zh,"
            + "高铁,G1024,2027-01-10 14:20,飞机,CZ3456,2027/1/14 19:05,待审查,是,常务主席团成员"};
    @RegisterExtension
    static final Product product = Product.onH2();
    private Secretariat clerk;

    @BeforeEach
    void convene() {
        clerk = Secretariat.of(product);
    }

    @Test
    @DisplayName("R3, R9: everything a roster can say is enrolled, each with a code")
    void enrolsEverything() {
        var file = clerk.received(EVERYTHING).weighed().written();

        assertThat(file.progress().stage()).isEqualTo(Stage.DONE);
        assertThat(clerk.details("李娜")).isEqualTo(liNa(clerk.first));
        assertThat(product.get(Codes.class).codeOf(clerk.people().get(0).id())).isNotNull();
    }

    @Test
    @DisplayName("R7: the same file twice changes nothing")
    void changesNothingTwice() {
        clerk.received(EVERYTHING).weighed().written();

        var again = clerk.received(EVERYTHING).weighed();

        assertThat(again.totals()).isEqualTo(new Totals(1, 0, 0, 1, 0, 1));
        assertThat(again.causes(2)).as("the number has a slip in it").containsExactly("DOCUMENT_NUMBER intake.check-digit [44030519790308002X]");
        assertThatThrownBy(again::written).isInstanceOf(ImportRefused.class).hasMessageContaining("nothing-to-import");
    }

    @Test
    @DisplayName("R8: an empty cell and a missing column leave what is known; empty cells clear only if the user says so, and never what must be known")
    void keepsWhatIsKnown() {
        var li = clerk.enrolled(liNa(clerk.first));
        String[] file = {"姓名,代表团,类别,手机,备注,代表资格,离开时间", "李娜,1,,,新,,"};

        clerk.received(file).weighed().written();
        assertThat(clerk.details(li).phone()).isEqualTo("138 0013 8002");
        assertThat(clerk.details(li).remarks()).isEqualTo("新");

        var clearing = clerk.received(file).weighed(USUAL.clearing(true));
        assertThat(clearing.cell(2, RosterField.PHONE).state()).isEqualTo(CellState.CHANGED);
        clearing.written();
        assertThat(clerk.details(li).phone()).isNull();
        assertThat(clerk.details(li).departure().time()).isNull();
        assertThat(clerk.details(li).departure().number()).isEqualTo("CZ3456");
        assertThat(clerk.details(li).category()).isEqualTo(liNa(null).category());
        assertThat(clerk.details(li).credentials()).isEqualTo(liNa(null).credentials());
    }

    @Test
    @DisplayName("R3: a roster that has changed where the preview stands refuses the commit, writes nothing, and leaves a fresh preview")
    void refusesAStalePreview() {
        var li = clerk.enrolled(aDelegate("李娜", null, null, "138", clerk.first));
        var file = clerk.received("姓名,代表团,手机", "李娜,1,139", "王伟,1,", "赵敏,1,").weighed();
        product.get(Roster.class).edit(li, 0, aDelegate("李娜", null, null, "137", clerk.first));
        clerk.enrolled(aDelegate("王伟", clerk.first));

        file.written();

        assertThat(file.progress().stage()).isEqualTo(Stage.PREVIEWED);
        assertThat(file.progress().brokenBy()).isEqualTo("intake.roster-has-changed");
        assertThat(file.progress().arguments()).containsExactly(2);
        assertThat(clerk.people()).hasSize(2);
        assertThat(file.totals()).isEqualTo(new Totals(3, 1, 1, 1, 0, 0));
        assertThat(file.cell(2, RosterField.PHONE).before()).isEqualTo("137");
        assertThat(file.written().progress().stage()).isEqualTo(Stage.DONE);
        assertThat(clerk.people()).hasSize(3);
    }

    @Test
    @DisplayName("R3: a change elsewhere hinders nobody and is not overwritten")
    void keepsAColleaguesEdit() {
        var li = clerk.enrolled(aDelegate("李娜", null, null, "138", clerk.first));
        var file = clerk.received("姓名,代表团,手机", "李娜,1,139").weighed();
        product.get(Roster.class).edit(li, 0, aDelegate("李娜", null, "医院", "138", clerk.first));

        file.written();

        assertThat(clerk.details(li).office().unit()).isEqualTo("医院");
        assertThat(clerk.details(li).phone()).isEqualTo("139");
    }

    @Test
    @DisplayName("R12: an intake is its owner's, one after another, and written once")
    void belongsToItsOwner() {
        var file = clerk.received("姓名", "李娜").weighed();
        Product.signIn("mei", Set.of(Roles.SECRETARIAT));
        assertThatThrownBy(file::progress).isInstanceOf(NotFound.class);

        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        file.written();
        assertThatThrownBy(file::written).isInstanceOf(ImportRefused.class).hasMessageContaining("already-imported");
        assertThat(file.rows(Shown.NEW).total()).isEqualTo(1);
    }

    @Test
    @DisplayName("every change is the clerk's who asked for it, and so is the import itself")
    void tellsWhoDidIt() {
        clerk.received("姓名", "李娜", "--").weighed().written();

        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var entries = product.get(AuditTrail.class).entries(new AuditQuery("lin", null, null, null, null, null, 0, 100)).rows();
        assertThat(entries).extracting(AuditEntry::label).contains("李娜", "roster.csv (+1 ~0 =0 −1)");
    }

    @Test
    @DisplayName("names are kept without the padding between characters and in narrow letters")
    void keepsNamesTidy() {
        clerk.received("姓名,单位", "王　伟,第３中学", "ＬＥＥ Ann,").weighed().written();

        assertThat(clerk.people()).extracting(PersonRow::name).extracting("full").containsExactly("王伟", "LEE Ann");
        assertThat(clerk.details("王伟").office().unit()).isEqualTo("第3中学");
    }
}
