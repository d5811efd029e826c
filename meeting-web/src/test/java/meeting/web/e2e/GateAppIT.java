package meeting.web.e2e;

import static meeting.web.e2e.Gate.AMBER;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The gate application against the product itself: enrolled by an invitation, prepared by its package, cut off, and back. */
class GateAppIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private GateClient doors;
    private Wire wire;

    @BeforeEach
    void connect() {
        doors = new GateClient(server);
        wire = new Wire(server.address());
    }

    @AfterEach
    void disconnect() throws IOException {
        wire.close();
    }

    @Test
    @DisplayName("GD, PR: a gate scans on without the network, is closed and opened again without it, and then brings every scan to the ledger once")
    void worksAlone() {
        var label = "Alone " + UUID.randomUUID();
        var profile = Target.folder("gate-profiles/" + UUID.randomUUID());
        var codes = doors.codes(3);
        try (var device = browser.openKept(profile, wire.address())) {
            var gate = GateApp.enrol(device, doors.invite(label, "STEWARD", "IN"), doors.sitting());
            gate.scan(codes.get(0)).shows(GREEN, "Welcome", "go in");
            wire.cut();

            gate.scan(codes.get(1)).isAlone();
            PlaywrightAssertions.assertThat(gate.page().locator("#who")).containsText(doors.nameOf(codes.get(1)));
            gate.shows(GREEN, "Welcome", "go in");
            gate.scan(codes.get(1)).shows(AMBER, "Already signed in", label);
            gate.scan(codes.get(0)).shows(AMBER, "Already signed in", label);
            gate.put("x".repeat(10_000)).shows(RED, "Do not admit", "not a code").waits(4);
        }
        try (var device = browser.openKept(profile, wire.address())) {
            var gate = GateApp.open(device).isAlone().waits(4);
            gate.scan(codes.get(2)).shows(GREEN, "Welcome", "go in").waits(5);
            gate.scan(codes.get(1)).shows(AMBER, "Already signed in", label).waits(6);

            wire.mend();
            gate.waits(0);
        }

        var lines = "from sign_in where gate = '%s'".formatted(label);
        assertThat(doors.ask("select verdict " + lines + " order by scanned_at, id"))
            .containsExactly("ADMITTED", "ADMITTED", "REPEATED", "REPEATED", "REFUSED", "ADMITTED", "REPEATED");
        assertThat(doors.ask("select nonce " + lines)).hasSize(7).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(doors.ask("select verdict || coalesce(reason, '') from sign_in where gate = '%s' and raw_code = '%s' order by scanned_at"
            .formatted(label, codes.get(1)))).isEqualTo(List.of("ADMITTED", "REPEATEDALREADY_SIGNED_IN", "REPEATEDALREADY_SIGNED_IN"));
    }

    @Test
    @DisplayName("GD: where two sittings have their doors open, the application proposes the one the gate page proposes")
    void proposesTheSameSitting() {
        var beside = "Sitting beside " + UUID.randomUUID();
        Preparations.schedule(browser.visitAs(DemoPerson.SECRETARIAT), beside);
        doors.tell("update sitting set starts_at = (select starts_at - interval '1' second from sitting where id = '%s') where title_en = '%s'"
            .formatted(doors.sitting(), beside));
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.navigate("/door/gate/scan");
        var device = browser.visitAt(wire.address()).newPage();

        device.navigate("/gate/#enrol=" + doors.invite("Undecided", "STEWARD", "IN"));

        PlaywrightAssertions.assertThat(device.locator("#sitting")).hasValue(page.locator("#sitting").inputValue());
        assertThat(device.locator("#sitting").inputValue()).isEqualTo(doors.sitting());
    }

    @Test
    @DisplayName("GD3: a device for one sitting is offered no other; moved to another it leaves its post, says so, and goes on there with what it had to send")
    void goesWhereSecuritySendsIt() {
        var label = "Moved " + UUID.randomUUID();
        var beside = "Sitting beside " + UUID.randomUUID();
        Preparations.schedule(browser.visitAs(DemoPerson.SECRETARIAT), beside);
        var guard = browser.visitAs(DemoPerson.SECURITY);
        var first = doors.sitting(beside);
        var code = doors.codes(1).get(0);
        var device = browser.visitAt(wire.address());
        var gate = GateApp.enrol(device, Preparations.invite(guard, label, beside), first);
        PlaywrightAssertions.assertThat(gate.page().locator("#sitting option")).hasCount(1);
        wire.cut();
        gate.scan(code).shows(GREEN, "Welcome", "go in").waits(1);

        Preparations.move(guard, label, beside, "Second plenary");
        wire.mend();

        PlaywrightAssertions.assertThat(gate.page().locator("#choose-problem")).containsText("stands at “" + beside + "” no longer");
        PlaywrightAssertions.assertThat(gate.page().locator("#sitting option")).hasCount(1);
        Preparations.move(guard, label, "Second plenary", beside);
        gate.page().reload();
        PlaywrightAssertions.assertThat(gate.page().locator("#sitting option")).hasCount(1);
        PlaywrightAssertions.assertThat(gate.page().locator("#sitting")).hasValue(first);
        Preparations.move(guard, label, beside, "Second plenary");
        gate.page().reload();
        PlaywrightAssertions.assertThat(gate.page().locator("#sitting")).hasValue(doors.sitting());
        gate.page().locator("#choose-form button[type=submit]").click();
        gate.isPrepared().waits(0).scan(code).shows(GREEN, "Welcome", "go in");
        assertThat(doors.ask("select sitting_id from sign_in where gate = '%s' and verdict = 'ADMITTED' order by scanned_at".formatted(label)))
            .containsExactly(first, doors.sitting());
    }
}
