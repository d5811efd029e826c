package meeting.delegation.intake;

import static meeting.delegation.PersonFixture.aDelegate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.LocalizedText;
import meeting.kernel.intake.CellState;
import meeting.kernel.intake.CellView;
import meeting.kernel.intake.RowState;
import meeting.kernel.intake.RowView;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Stage;
import meeting.kernel.intake.Totals;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PreviewTest {
    private static final Choices USUAL = Choices.usual(Locale.ENGLISH);
    @RegisterExtension
    static final Product product = Product.onH2();
    private Secretariat clerk;

    @BeforeEach
    void convene() {
        clerk = Secretariat.of(product);
    }

    @Test
    @DisplayName("R2: every row and cell has a state, the totals add up, and nothing is touched")
    void weighsEveryRow() {
        clerk.enrolled(aDelegate("李娜", null, null, "138", clerk.first));
        clerk.enrolled(aDelegate("王伟", clerk.first));

        var file = clerk.received("姓名,代表团,手机,性别", "李娜,1,139,", "王伟,1,,", "赵敏,1,137,女", "孙丽,7,136,?").weighed();

        assertThat(file.totals()).isEqualTo(new Totals(4, 1, 1, 1, 1, 0));
        assertThat(file.rows(Shown.ALL).rows()).extracting(RowView::number).as("problems first").containsExactly(5, 2, 3, 4);
        assertThat(file.rows(Shown.CHANGED).rows()).extracting(RowView::number).containsExactly(2);
        assertThat(file.cell(2, RosterField.PHONE)).isEqualTo(new CellView("手机", RosterField.PHONE, "139", CellState.CHANGED, "138", List.of()));
        assertThat(file.cell(2, RosterField.FULL_NAME).state()).isEqualTo(CellState.SAME);
        assertThat(file.row(3).state()).isEqualTo(RowState.SAME);
        assertThat(file.cell(4, RosterField.PHONE).state()).isEqualTo(CellState.NEW);
        assertThat(file.causes(5)).containsExactly("DELEGATION intake.delegation-unknown [7]", "SEX intake.word-unknown [?]");
        assertThat(file.cell(5, RosterField.SEX).state()).isEqualTo(CellState.ERROR);
        assertThat(clerk.people()).hasSize(2);
    }

    @Test
    @DisplayName("R2: totals that do not add up cannot be made")
    void totalsAddUp() {
        assertThatThrownBy(() -> new Totals(169, 133, 0, 0, 35, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R2: what a change moves somebody from is named, not its id")
    void namesWhatWas() {
        clerk.enrolled(aDelegate("李娜", clerk.first));

        var file = clerk.received("姓名,身份证号,代表团", "李娜,G1,1").weighed().written();
        var moved = clerk.received("姓名,身份证号,代表团", "李娜,G1,2").weighed();

        assertThat(file.progress().stage()).isEqualTo(Stage.DONE);
        assertThat(moved.cell(2, RosterField.DELEGATION).before()).isEqualTo(new LocalizedText("Delegation 1", "Delegación 1", "第1代表团"));
    }

    @Test
    @DisplayName("R4: a delegation is meant by number or by any of its names; unknown ones refuse their rows and are listed")
    void findsDelegations() {
        var file = clerk.received("Name,Delegation", "Ann,2", "Ben,DELEGACION 2", "Cid,第２代表团", "Dan,Nanshan", "Eve,nanshan ", "Fay,").weighed();

        assertThat(file.totals()).isEqualTo(new Totals(6, 4, 0, 0, 2, 0));
        assertThat(file.causes(5)).containsExactly("DELEGATION intake.delegation-unknown [Nanshan]");
        assertThat(file.unknown()).extracting(UnknownDelegation::name, UnknownDelegation::rows).containsExactly(tuple("Nanshan", 2));
    }

    @Test
    @DisplayName("R4: if the user says so they are founded, with the file's number or the next free one, but only where somebody is imported to")
    void foundsDelegations() {
        var file = clerk.received("姓名,代表团,代表团序号", "李娜,南山,", "王伟,,9", "赵敏,福田,5", "孙丽,福田,", "周,Bad place,", "周 ,Bad place,", "吴,第1代表团,2", "郑,南山,77x")
            .weighed(USUAL.creatingDelegations(true)).written();

        assertThat(file.totals()).isEqualTo(new Totals(8, 4, 0, 0, 4, 0));
        var delegations = product.get(Delegations.class);
        var sizes = delegations.sizes(clerk.congress);
        assertThat(delegations.list(clerk.congress)).extracting(DelegationView::number, view -> view.name().zh(), view -> sizes.getOrDefault(view.id(), 0))
            .containsExactly(tuple(1, "第1代表团", 0), tuple(2, "第2代表团", 0), tuple(5, "福田", 2), tuple(9, "第9代表团", 1), tuple(10, "南山", 1));
        assertThat(file.causes(8))
            .containsExactly("DELEGATION intake.delegation-mismatch [第1代表团, 2, LocalizedText[en=Delegation 2, es=Delegación 2, zh=第2代表团]]");
        assertThat(file.causes(9)).containsExactly("DELEGATION intake.not-a-number [77x]");
    }

    @Test
    @DisplayName("R10: what is odd is warned of and imported: a long unit, a character of unknown strokes, a wrong check digit, a namesake elsewhere")
    void warns() {
        clerk.enrolled(aDelegate("王伟", clerk.second));

        var file = clerk.received("姓名,代表团,单位,身份证号", "王伟,1,市人民代表大会常务委员会办公厅处,440305197903080021", "王\uD883\uDEDD,1,,").weighed();

        assertThat(file.totals()).isEqualTo(new Totals(2, 2, 0, 0, 0, 2));
        assertThat(file.causes(2)).containsExactly("DOCUMENT_NUMBER intake.check-digit [440305197903080021]", "FULL_NAME intake.namesakes [1]",
            "UNIT delegation.unit-is-long [15]");
        assertThat(file.cell(2, RosterField.UNIT).state()).isEqualTo(CellState.WARNING);
        assertThat(file.causes(3)).containsExactly("FULL_NAME intake.strokes-unknown [\uD883\uDEDD]");
    }

    @Test
    @DisplayName("R10: what cannot be kept refuses its row: no name, no letter in it, no category, too long, gone before arrived, a cell the file lost")
    void refuses() {
        var file = clerk.received("Name,Category,Arrival,Departure,Rank", ",delegate,,,", "--,delegate,,,", "Ann,,,,", "Ben,guest,,," + "x".repeat(101),
            "Cid,guest,2027-01-12 10:00,2027-01-11 10:00,", "Dan,guest,,,,stray").weighed();

        assertThat(file.totals()).isEqualTo(new Totals(6, 0, 0, 0, 6, 0));
        assertThat(file.causes(2)).containsExactly("FULL_NAME intake.name-missing []");
        assertThat(file.causes(3)).containsExactly("FULL_NAME intake.not-a-name [--]");
        assertThat(file.causes(4)).containsExactly("CATEGORY general.required []");
        assertThat(file.causes(5)).containsExactly("RANK general.too-long [100]");
        assertThat(file.causes(6)).containsExactly("DEPARTURE_TIME delegation.leaves-before-arrival []");
        assertThat(file.causes(7)).containsExactly("table.surplus-cell [stray]");
    }

    @Test
    @DisplayName("without a column of categories everybody new is what the user says, and votes accordingly; with one, who votes follows it")
    void setsTheCategory() {
        clerk.received("Name", "Ann").weighed(new Choices(false, false, null, AttendeeCategory.GUEST, Locale.ENGLISH)).written();
        assertThat(clerk.details("Ann").category()).isEqualTo(AttendeeCategory.GUEST);
        assertThat(clerk.details("Ann").votingRight()).isFalse();

        clerk.received("Name,Category", "Ann,diputada").weighed().written();
        assertThat(clerk.details("Ann").votingRight()).isTrue();
    }

}
