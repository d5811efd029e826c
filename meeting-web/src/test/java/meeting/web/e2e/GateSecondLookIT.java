package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;
import static org.assertj.core.api.Assertions.assertThat;

import meeting.attendance.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever stands at the door says of a scan: not this person, or in all the same. */
class GateSecondLookIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private GateClient doors;

    @BeforeEach
    void know() {
        doors = new GateClient(server);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {"The badge is somebody else’s | IDENTITY_MISMATCH",
        "Came in place of another | SUBSTITUTE", "Signs in for another | SIGNED_FOR_ANOTHER"})
    @DisplayName("R02, R10, R17: the face is not the badge's: the steward says what is wrong, the sign-in is taken back, its owner may still come")
    void notThisPerson(String said, Reason reason) {
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate " + reason, doors);
        var code = doors.codes(1).get(0);

        gate.scan(code).shows(GREEN, "Welcome", "go in");
        gate.page().locator("#not-them").click();
        gate.page().locator("#refuse button:text-is('" + said + "')").click();
        gate.shows(RED, "Do not admit", reason);
        assertThat(gate.page().locator("#not-them")).isHidden();
        gate.scan(code).shows(GREEN, "Welcome", "go in");

        assertThat(doors.ask("select reason from sign_in where gate = 'Gate %s' and reason is not null".formatted(reason))).containsExactly(reason.name());
    }

    @Test
    @DisplayName("PR6, A6, R04: who may overrule lets in all the same, and the ledger keeps who and why; nobody lets in who is suspended")
    void overrules() {
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate of mercy", doors);
        var codes = doors.codes(2);
        doors.tell("update person set credentials = 'PENDING' where id = (%s)".formatted(personOf(codes.get(0))));
        doors.tell("update person set standing = 'SUSPENDED' where id = (%s)".formatted(personOf(codes.get(1))));

        gate.scan(codes.get(1)).shows(RED, "Do not admit", Reason.SUSPENDED);
        assertThat(gate.page().locator("#overrule")).isHidden();
        gate.scan(codes.get(0)).shows(RED, "Do not admit", Reason.CREDENTIALS_PENDING);
        gate.page().locator("#overrule").click();
        gate.page().keyboard().press("Enter");
        assertThat(gate.page().locator("#override")).isVisible();
        gate.page().keyboard().type("confirmed by telephone");
        gate.page().keyboard().press("Enter");

        gate.shows(GREEN, "Welcome", "go in");
        assertThat(gate.page().locator("#overrule")).isHidden();
        assertThat(doors.ask("select verdict || ' ' || actor_id || ' ' || note from sign_in where gate = 'Gate of mercy' and note is not null"))
            .containsExactly("ADMITTED security confirmed by telephone");
    }

    private static String personOf(String code) {
        return "select person_id from accreditation_published_code where code = '" + code + "'";
    }
}
