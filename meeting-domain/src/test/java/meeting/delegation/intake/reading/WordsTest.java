package meeting.delegation.intake.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import meeting.congress.AttendeeCategory;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Journey;
import meeting.kernel.intake.reading.Vocabulary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    static Stream<Class<? extends Enum<?>>> types() {
        return Stream.of(AttendeeCategory.class, Identity.Sex.class, Identity.DocumentType.class, Journey.TravelMode.class, Credentials.class, Answer.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("R9: every value has words, and no word means two of them")
    void everyValueHasWords(Class<? extends Enum<?>> type) throws Exception {
        var words = new Properties();
        words.load(new InputStreamReader(Words.class.getResourceAsStream("words.properties"), UTF_8));
        var seen = new HashMap<String, String>();
        for (var value : type.getEnumConstants()) {
            var own = words.getProperty(type.getSimpleName() + "." + value.name());
            assertThat(own).as("%s", value).isNotBlank();
            new LinkedHashSet<>(Arrays.stream(own.split("\\|")).map(Vocabulary::bare).toList())
                .forEach(word -> assertThat(seen.put(word, value.name())).as(word).isIn(null, value.name()));
        }
    }

    @Test
    @DisplayName("R9: case, width, accents and spaces do not matter")
    void foldsWords() {
        assertThat(Words.ALL.find(Identity.Sex.class, " ＦＥＭＡＬＥ ")).contains(Identity.Sex.FEMALE);
        assertThat(Words.ALL.find(Journey.TravelMode.class, "avion")).contains(Journey.TravelMode.AIR);
        assertThat(Words.ALL.find(Answer.class, "SI")).contains(Answer.YES);
        assertThat(Words.ALL.find(Answer.class, "perhaps")).isEmpty();
    }

    @Test
    @DisplayName("R1: the headers of rosters in three languages, in any order, and none for what is not a field")
    void guessesHeaders() {
        assertThat(Columns.guess(List.of("序号", "所属代表团", "代表姓名", "性别", "出生年月", "工作单位", "现任职务", "联系电话", "备注")).columns()).isEqualTo(Map.of(
            RosterField.DELEGATION, 1, RosterField.FULL_NAME, 2, RosterField.SEX, 3, RosterField.BIRTH_DATE, 4, RosterField.UNIT, 5, RosterField.POST, 6,
            RosterField.PHONE, 7, RosterField.REMARKS, 8));
        assertThat(Columns.guess(List.of("Phone", "First name", "Last name", "Delegation no.", "Date of birth", "ID number", "Arrival flight", "Arrival"))
            .columns())
            .isEqualTo(Map.of(RosterField.PHONE, 0, RosterField.GIVEN_NAME, 1, RosterField.SURNAME, 2, RosterField.DELEGATION_NUMBER, 3,
            RosterField.BIRTH_DATE, 4, RosterField.DOCUMENT_NUMBER, 5, RosterField.ARRIVAL_NUMBER, 6, RosterField.ARRIVAL_TIME, 7));
        assertThat(Columns.guess(List.of("APELLIDOS", "NOMBRE", "Delegacion", "Móvil", "DNI", "Cargo", "Fecha nacimiento", "Observaciones")).columns())
            .isEqualTo(Map.of(
            RosterField.SURNAME, 0, RosterField.GIVEN_NAME, 1, RosterField.DELEGATION, 2, RosterField.PHONE, 3, RosterField.DOCUMENT_NUMBER, 4,
            RosterField.POST, 5, RosterField.BIRTH_DATE, 6, RosterField.REMARKS, 7));
    }

    @Test
    @DisplayName("R1: a lone column of given names holds full names, and a column of names beside surnames holds given ones")
    void readsNamesByTheirCompany() {
        assertThat(Columns.guess(List.of("Nombre", "Cargo")).columns()).containsEntry(RosterField.FULL_NAME, 0);
        assertThat(Columns.guess(List.of("Name", "Surname")).columns()).isEqualTo(Map.of(RosterField.GIVEN_NAME, 0, RosterField.SURNAME, 1));
    }

    @Test
    @DisplayName("R10: the last character of a resident number checks the others")
    void checksResidentNumbers() {
        assertThat(ResidentNumber.isPlausible("11010519491231002X")).isTrue();
        assertThat(ResidentNumber.isPlausible("110105194912310021")).isFalse();
        assertThat(ResidentNumber.isPlausible("G12345678")).isTrue();
    }
}
