package meeting.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemonstrationTextTest {
    private static final String ACCOUNTS = "/db/sample/identity/V202611231600__identity_demonstration_accounts.sql";
    private static final Pattern USERNAME = Pattern.compile("\\('[0-9a-f-]{36}', '([a-z]+)', '");
    private static final Pattern PASSWORD = Pattern.compile("accounts with the password (\\S+);");

    private final String text = DemonstrationText.of(URI.create("http://localhost:8083/"));

    @Test
    @DisplayName("the console names every account of the demonstration and its password")
    void namesEveryAccount() throws IOException {
        var sql = accounts();

        assertThat(sql).containsPattern(PASSWORD);
        assertThat(text).contains(PASSWORD.matcher(sql).results().map(found -> found.group(1)).toList());
        assertThat(usernames(sql)).hasSize(6).allSatisfy(username -> assertThat(text).contains("    " + username + "  "));
    }

    @Test
    @DisplayName("the console says where the demonstration is, in letters that every console has")
    void saysWhere() {
        assertThat(text).contains("Plenum is ready at   http://localhost:8083/\n").isASCII();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static List<String> usernames(String sql) {
        return USERNAME.matcher(sql).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static String accounts() throws IOException {
        try (var resource = DemonstrationTextTest.class.getResourceAsStream(ACCOUNTS)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
