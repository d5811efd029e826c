package meeting.delegation.intake;

import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.liNa;
import static meeting.delegation.PersonFixture.withDocument;
import static org.assertj.core.api.Assertions.assertThat;

import meeting.delegation.Roster;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.Identity.DocumentType;
import meeting.kernel.intake.CellState;
import meeting.kernel.intake.RowState;
import meeting.kernel.intake.RowView;
import meeting.kernel.intake.Shown;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecognitionTest {
    private static final String LI_NA = "44030519790308002X";
    @RegisterExtension
    static final Product product = Product.onH2();
    private Secretariat clerk;

    @BeforeEach
    void convene() {
        clerk = Secretariat.of(product);
    }

    @Test
    @DisplayName("R5: a document tells who it is, however written, whatever the name and delegation")
    void byDocument() {
        var li = clerk.enrolled(liNa(clerk.first));

        var file = clerk.received("姓名,身份证号,代表团", "李娜娜,440305 19790308002x,2").weighed();

        assertThat(file.row(2).known()).isEqualTo(li);
        assertThat(file.cell(2, RosterField.FULL_NAME).state()).isEqualTo(CellState.CHANGED);
    }

    @Test
    @DisplayName("R5: where the type is told it must be the same; a document of another is another person's, of none nobody's")
    void byTypeOfDocument() {
        var passport = clerk.enrolled(withDocument(aDelegate("李娜", clerk.first), DocumentType.PASSPORT, "G1"));
        var none = clerk.enrolled(aDelegate("王伟", clerk.first));

        var file = clerk.received("姓名,证件号码,证件类型,代表团", "甲,G1,护照,1", "乙,G1,军官证,1", "李娜,G2,护照,1", "王伟,G3,,1").weighed();

        assertThat(file.row(2).known()).isEqualTo(passport);
        assertThat(file.row(3).state()).isEqualTo(RowState.NEW);
        assertThat(file.row(4).state()).isEqualTo(RowState.NEW);
        assertThat(file.causes(4)).containsExactly("FULL_NAME intake.namesakes [1]");
        assertThat(file.row(5).known()).isEqualTo(none);
    }

    @Test
    @DisplayName("R5: without a document it is the name within the delegation, blind to case, width and the space within Chinese names")
    void byName() {
        var li = clerk.enrolled(aDelegate("李娜", clerk.first));
        var ann = clerk.enrolled(aDelegate("Ann Lee", clerk.first));
        var free = clerk.enrolled(aDelegate("王伟", null));

        var file = clerk.received("Name,Delegation", "李　娜,1", "ＡＮＮ  lee,1", "李娜,2", "王伟,", "王伟,1").weighed();

        assertThat(file.row(2).known()).isEqualTo(li);
        assertThat(file.row(3).known()).isEqualTo(ann);
        assertThat(file.row(4).state()).isEqualTo(RowState.NEW);
        assertThat(file.row(5).known()).isEqualTo(free);
        assertThat(file.row(6).state()).isEqualTo(RowState.NEW);
    }

    @Test
    @DisplayName("R5: a file without delegations finds a name in any; several candidates refuse the row and are counted")
    void byNameAlone() {
        var li = clerk.enrolled(aDelegate("李娜", clerk.first));
        clerk.enrolled(aDelegate("王伟", clerk.first));
        clerk.enrolled(aDelegate("王伟", clerk.second));

        var file = clerk.received("姓名,手机", "李娜,138", "王伟,139").weighed();

        assertThat(file.row(2).known()).isEqualTo(li);
        assertThat(file.causes(3)).containsExactly("FULL_NAME intake.ambiguous [2]");
    }

    @Test
    @DisplayName("R5: the birth date picks among namesakes, and keeps apart whose dates differ")
    void byBirthDate() {
        var elder = clerk.enrolled(liNa(clerk.first));
        clerk.enrolled(aDelegate("李娜", clerk.first));

        var file = clerk.received("姓名,代表团,出生日期", "李娜,1,1979/3/8", "王伟,1,").weighed();
        var other = clerk.received("姓名,代表团,出生日期", "李娜,1,1980年1月1日").weighed();

        assertThat(file.row(2).known()).isEqualTo(elder);
        assertThat(other.row(2).known()).as("the one whose birth date is not known").isNotNull().isNotEqualTo(elder);
    }

    @Test
    @DisplayName("R5: who has withdrawn is recognised, stays withdrawn, and is warned of")
    void withdrawn() {
        var li = clerk.enrolled(aDelegate("李娜", clerk.first));
        product.get(Roster.class).withdraw(li, "moved away");

        var file = clerk.received("姓名,代表团", "李娜,1").weighed();

        assertThat(file.row(2).state()).isEqualTo(RowState.SAME);
        assertThat(file.causes(2)).containsExactly("FULL_NAME intake.has-withdrawn []");
    }

    @Test
    @DisplayName("R6: two rows about one person refuse each other by number; a birth date or a document tells namesakes apart")
    void twins() {
        clerk.enrolled(liNa(clerk.first));

        var file = clerk.received("姓名,代表团,身份证号,出生日期", "李娜,1," + LI_NA + ",", "李 娜,1,,", "甲,1,X1,", "乙,2,x1,", "丙,1,,1980-01-01", "丙,1,,1980-01-02", "丙,2,,",
            "丁,1,Y1,", "丁,1,Y2,", "戊,7,,", "戊,8,,").weighed();

        assertThat(file.causes(2)).contains("FULL_NAME intake.twice-in-file [3]");
        assertThat(file.causes(3)).containsExactly("FULL_NAME intake.twice-in-file [2]");
        assertThat(file.causes(4)).containsExactly("DOCUMENT_NUMBER intake.twice-in-file [5]");
        assertThat(file.causes(5)).containsExactly("DOCUMENT_NUMBER intake.twice-in-file [4]");
        assertThat(file.rows(Shown.NEW).rows()).extracting(RowView::number).containsExactly(6, 7, 8, 9, 10);
        assertThat(file.causes(11)).as("two unknown delegations are no reason").containsExactly("DELEGATION intake.delegation-unknown [7]");
    }
}
