package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import meeting.accreditation.Code;
import meeting.attendance.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import com.microsoft.playwright.Page;

/** What a device reckons by itself, against what Java says. */
class GateModulesIT {
    private static final int ITERATIONS = 2_000;

    @RegisterExtension
    static final GateModules modules = new GateModules();
    @RegisterExtension
    static final Browser browser = Browser.at(modules::address);
    private Page page;

    @BeforeEach
    void open() {
        page = modules.opened(browser);
    }

    @Test
    @DisplayName("B1, B2: a device reads a code as the server does, sloppily typed ones and wrong ones too")
    void readsCodes() {
        var whole = wholeCode();
        var typed = List.of(whole, whole.toLowerCase(), "  " + whole.substring(0, 4) + "-" + whole.substring(4) + " ",
            whole.replace('0', 'O').replace('1', 'l'),
            "\uff2b" + whole.substring(1), whole.substring(1) + whole.charAt(0), whole.substring(0, 10), "", "x".repeat(200), "12345678901",
            "U" + whole.substring(1));

        var read = modules.run(page, "async (load, typed) => { const { readCode } = await load('code'); return typed.map(readCode); }", typed);

        assertThat(read).isEqualTo(typed.stream().map(text -> Code.read(text).map(Code::value).orElse(null)).collect(Collectors.toList()));
    }

    @Test
    @DisplayName("A4: a gate calls every reason by the code that the server calls it by")
    void callsReasonsByTheirCodes() {
        var reasons = Arrays.stream(Reason.values()).toList();

        var called = modules.run(page, "async (load, names) => { const { codeOf } = await load('reasons'); return [...names, 'NO SUCH', null].map(codeOf); }",
            reasons.stream().map(Reason::name).toList());

        assertThat(called).isEqualTo(Stream.concat(reasons.stream().map(Reason::code), Stream.of("", "")).toList());
    }

    @Test
    @DisplayName("base 45 is RFC 9285: its examples come out, and what no bytes are written as is refused")
    void readsBase45() {
        var texts = List.of("BB8", "%69 VD92EX0", "UJCLQE7W581", "QED8WEX0", "", "GGW", ":::", "A", "a45", "BB8é0");

        var read = modules.run(page, """
            async (load, texts) => { const { fromBase45 } = await load('bytes');
              return texts.map(text => { const bytes = fromBase45(text); return bytes && new TextDecoder().decode(bytes); }); }""", texts);

        assertThat(read).isEqualTo(Arrays.asList("AB", "Hello!!", "base-45", "ietf!", "", null, null, null, null, null));
    }

    @Test
    @DisplayName("GD: only a person's own code finds and opens the person's record")
    void opensWithTheCodeOnly() throws GeneralSecurityException {
        var code = wholeCode();
        var salt = "a salt of a congress".getBytes(StandardCharsets.UTF_8);
        var stretched = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(code.toCharArray(), salt, ITERATIONS, 48 * 8))
            .getEncoded();
        var iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(stretched, 16, 32, "AES"), new GCMParameterSpec(128, iv));
        var hidden = cipher.doFinal("{\"full\":\"周丽华\"}".getBytes(StandardCharsets.UTF_8));
        var sealed = new byte[iv.length + hidden.length];
        System.arraycopy(iv, 0, sealed, 0, iv.length);
        System.arraycopy(hidden, 0, sealed, iv.length, hidden.length);

        var opened = modules.run(page, """
            async (load, { code, other, salt, sealed }) => { const { unlock, unseal } = await load('sealed');
              const own = await unlock(code, { salt, iterations: 2000 }), wrong = await unlock(other, { salt, iterations: 2000 });
              return [own.digest, (await unseal(sealed, own.key)).full, await unseal(sealed, wrong.key), own.key.extractable]; }""",
            Map.of("code", code, "other", "0" + code.substring(1, 10) + "0",
                "salt", Base64.getEncoder().encodeToString(salt), "sealed", Base64.getEncoder().encodeToString(sealed)));

        assertThat(opened).isEqualTo(Arrays.asList(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(stretched, 16)), "周丽华", null, false));
    }

    private static String wholeCode() {
        return "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().mapToObj(check -> "K7QM4T901B" + (char) check).filter(code -> Code.read(code).isPresent()).findFirst()
            .orElseThrow();
    }
}
