package meeting.web.secretariat.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import meeting.delegation.intake.reading.Columns;
import meeting.delegation.intake.reading.RosterField;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
    static List<Locale> languages() {
        return Texts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R1: every column of a template is recognised by itself, in every language")
    void templatesAreRecognised(Locale language) {
        var fields = Arrays.stream(RosterField.values()).filter(field -> field != RosterField.SURNAME && field != RosterField.GIVEN_NAME).toList();

        var guessed = Columns.guess(fields.stream().map(field -> Texts.text(language, "RosterField." + field)).toList());

        for (int column = 0; column < fields.size(); column++) assertThat(guessed.heldBy(column)).isEqualTo(fields.get(column));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("R11: the columns added to refused rows are taken for nothing when these are imported again")
    void refusedRowsAreRecognised(Locale language) {
        var headers = Stream.concat(Stream.of("row", "column", "value", "cause").map(each -> Texts.text(language, "intake.refused-" + each)),
            Stream.of("姓名", "手机")).toList();

        assertThat(Columns.guess(headers).columns()).containsOnly(Map.entry(RosterField.FULL_NAME, 4), Map.entry(RosterField.PHONE, 5));
    }
}
