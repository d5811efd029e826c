package meeting.delegation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static meeting.delegation.PersonFixture.aDelegate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.Identity;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.kernel.intake.FileView;
import meeting.kernel.intake.reading.ColumnsUnclear;
import meeting.kernel.intake.reading.DayOrder;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.ReadAs;
import meeting.kernel.table.UnreadableTable;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FileTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private Secretariat clerk;
    private RosterImport door;

    @BeforeEach
    void convene() {
        clerk = Secretariat.of(product);
        door = product.get(RosterImport.class);
    }

    @Test
    @DisplayName("R1: a file is shown with its headers, the first values of each column, and a guess")
    void showsTheFile() {
        var view = door.file(clerk.received("Nr,姓名,Delegation", "1,李娜,2", "2,王伟,", "3,赵敏,2", "4,孙丽,1").id());

        assertThat(view.rows()).isEqualTo(4);
        assertThat(view.columns().get(1)).isEqualTo(new FileView.Column(1, "姓名", List.of("李娜", "王伟", "赵敏")));
        assertThat(view.columns().get(2).first()).containsExactly("2", "1");
        assertThat(view.mapping().columns()).isEqualTo(Map.of(RosterField.FULL_NAME, 1, RosterField.DELEGATION, 2));
    }

    @Test
    @DisplayName("R1: any header can be mapped by hand; without names, or with one column claimed twice, nothing is weighed")
    void isMappedByHand() {
        var file = clerk.received("A,B,C", "李娜,x,1");
        assertThat(door.file(file.id()).mapping().columns()).isEmpty();

        assertThatThrownBy(file::weighed).isInstanceOf(ColumnsUnclear.class).hasMessageContaining("names-not-mapped");
        assertThatThrownBy(() -> Mapping.of(RosterField.class, Arrays.asList(RosterField.UNIT, null, RosterField.UNIT))).isInstanceOf(ColumnsUnclear.class)
            .hasMessageContaining("claimed-twice");
        assertThatThrownBy(() -> file.mapped(new Mapping<>(Map.of(RosterField.FULL_NAME, 9))).weighed()).isInstanceOf(IllegalArgumentException.class);
        file.mapped(Mapping.of(RosterField.class, Arrays.asList(RosterField.FULL_NAME, null, RosterField.DELEGATION))).weighed().written();
        assertThat(clerk.details("李娜")).isEqualTo(aDelegate("李娜", clerk.first));
    }

    @Test
    @DisplayName("R1: names in two columns are put together, surname first, without a space in Chinese")
    void joinsNames() {
        clerk.received("First name,Last name,姓名", "Ann,Lee Ortiz,", "娜,李,", "x,y,王伟").weighed().written();

        assertThat(clerk.people()).extracting(row -> row.name().full()).containsExactlyInAnyOrder("Lee Ortiz Ann", "李娜", "王伟");
    }

    @Test
    @DisplayName("R1: a wrongly guessed encoding is put right, and what cannot be read so leaves all as it was")
    void isReadAgain() {
        var id = door.receive(clerk.congress, "r.csv", "姓名,代表团\n李娜,1\n".getBytes(Charset.forName("GB18030")));
        door.readAgain(id, new ReadAs(Charset.forName("windows-1252"), null, null));
        assertThat(door.file(id).columns().get(0).header()).isNotEqualTo("姓名");

        assertThatThrownBy(() -> door.readAgain(id, new ReadAs(UTF_8, null, null))).isInstanceOf(UnreadableTable.class);
        door.readAgain(id, new ReadAs(Charset.forName("GB18030"), null, null));
        assertThat(door.file(id).columns().get(0).header()).isEqualTo("姓名");
    }

    @Test
    @DisplayName("R9: the unmistakable cells of a column tell how its dates are meant; where none does, the user is asked")
    void learnsTheOrderOfDays() {
        var told = clerk.received("Name,Born", "Ann,03/04/1979", "Ben,25/04/1979").weighed();
        assertThat(told.totals().refused()).isZero();

        var asked = clerk.received("Name,Born", "Ann,03/04/1979", "Ben,04/04/1979").weighed();
        assertThat(asked.causes(2)).containsExactly("BIRTH_DATE intake.date-ambiguous [03/04/1979]");
        assertThat(door.preview(asked.id()).ambiguousDates()).containsExactly("03/04/1979");
        asked.weighed(Choices.usual(Locale.ENGLISH).meaning(DayOrder.MONTH_FIRST)).written();
        assertThat(clerk.details("Ann").identity().birthDate()).hasToString("1979-03-04");
    }

    @Test
    @DisplayName("R9: beside H, M is a woman; beside F, a man")
    void learnsTheLanguageOfSexes() {
        clerk.received("Nombre,Sexo", "Ana,M", "Blas,H").weighed().written();
        clerk.received("Name,Sex", "Carl,M", "Dora,F").weighed().written();

        assertThat(clerk.details("Ana").identity().sex()).isEqualTo(Identity.Sex.FEMALE);
        assertThat(clerk.details("Carl").identity().sex()).isEqualTo(Identity.Sex.MALE);
    }

    @Test
    @DisplayName("R9: a birth date in the future or before 1900 is none")
    void refusesImplausibleBirthDates() {
        var file = clerk.received("Name,Born", "Ann,2999-01-01", "Ben,1879-03-14").weighed();

        assertThat(file.causes(2)).containsExactly("BIRTH_DATE intake.birth-date-implausible [2999-01-01]");
        assertThat(file.totals().refused()).isEqualTo(2);
    }

    @Test
    @DisplayName("R12: only the secretariat imports, and only into a congress that is there; what is no table leaves nothing behind")
    void isGuarded() {
        assertThatThrownBy(() -> door.receive(clerk.congress, "x.csv", new byte[] {1, 2, 3, 0, 0, 4})).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> door.receive(new CongressId(UUID.randomUUID()), "x.csv", "a,b\n1,2".getBytes(UTF_8))).isInstanceOf(NotFound.class);
        Product.signIn("mei", Set.of(Roles.DELEGATION_STAFF, Roles.LEADERSHIP, Roles.SECURITY, Roles.ADMINISTRATOR));
        assertThatThrownBy(() -> clerk.received("姓名,x", "a,b")).isInstanceOf(NotAuthorized.class);
    }
}
