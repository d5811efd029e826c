package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a gate keeps in the browser's database. */
class GateStoreIT {
    private static final String OPEN = "const { Store } = await load('store'); const store = await Store.open();";
    /** Whatever lies in the database, as text; what the browser hides of a key stays hidden. */
    private static final String EVERYTHING = """
        const everything = [];
        for (const name of store.database.open.objectStoreNames) everything.push(...await store.database.read(name, rows => rows.getAll()));
        const text = everything.map(row => JSON.stringify(row, (key, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? new TextDecoder('latin1').decode(value) : value instanceof CryptoKey ? 'key ' + value.extractable : value)).join();""";

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
    @DisplayName("GD: neither the token nor a scan lies readable in the database, and the key that opens them cannot be taken out")
    void hidesSecrets() {
        var text = (String) run(OPEN + "await store.keepSecret('token', 'plenum_gate_secret');"
            + " await store.enqueue({ nonce: 'n1', code: 'K7QM4T9X2BC' });" + EVERYTHING + "return text;");

        assertThat(text).contains("n1").contains("key false").doesNotContain("plenum_gate_secret").doesNotContain("K7QM4T9X2BC");
        assertThat(run(OPEN + "return [await store.fact('token'), (await store.oldest(5)).map(each => each.scan.code)];"))
            .isEqualTo(List.of("plenum_gate_secret", List.of("K7QM4T9X2BC")));
    }

    @Test
    @DisplayName("PR: scans leave the queue by their nonce only, in the order they came; another window of the device sees the same queue")
    void keepsTheQueue() {
        run(OPEN + "for (const nonce of ['a', 'b', 'c']) await store.enqueue({ nonce }); await store.settle(['b', 'never heard of']); return null;");
        var other = page.context().newPage();
        other.navigate("/blank");

        assertThat(modules.run(other, "async load => {" + OPEN + "return [await store.queued(), (await store.oldest(5)).map(each => each.nonce)]; }", null))
            .isEqualTo(List.of(2, List.of("a", "c")));
    }

    @Test
    @DisplayName("PR: what the server has not named stays in the queue: one it passes over, all where it names none, all where it breaks off")
    void keepsWhatTheServerHasNotNamed() {
        var left = run(OPEN + """
            const { Sync } = await load('sync'), { Away } = await load('server'), left = [];
            for (const nonce of ['a', 'b', 'c']) await store.enqueue({ nonce, verdict: 'ADMITTED' });
            const answers = [async () => ({ status: 200, body: { results: [] } }), async () => { throw new Away(); },
              async () => ({ status: 200, body: { results: [{ nonce: 'b' }] } })];
            for (const ask of answers) {
              await new Sync(store, { ask }).upload().catch(away => { if (!(away instanceof Away)) throw away; });
              left.push((await store.oldest(5)).map(each => each.nonce).join(' '));
            }
            return left;""");

        assertThat(left).isEqualTo(List.of("a b c", "a b c", "a c"));
    }

    @Test
    @DisplayName("PR: a scan that cannot be read any more is not thrown away: it stays, and is seen")
    void keepsWhatItCannotRead() {
        run(OPEN + """
            await store.enqueue({ nonce: 'whole' });
            const row = (await store.database.read('queue', queue => queue.getAll()))[0];
            await store.database.write('queue', queue => queue.put({ nonce: 'broken', iv: row.iv, sealed: row.sealed.slice(1) })); return null;""");

        assertThat(run(OPEN + "return (await store.oldest(5)).map(each => [each.nonce, each.scan]);"))
            .isEqualTo(List.of(List.of("whole", Map.of("nonce", "whole")), Arrays.asList("broken", null)));
    }

    @Test
    @DisplayName("PR: what the device knows about who is inside gives way to a newer package")
    void marksWhoIsInside() {
        var left = run(OPEN + """
            await store.mark('sitting', 'first', { at: '2026-11-23T09:00:00.000Z', verdict: 'ADMITTED' });
            await store.mark('sitting', 'second', { at: '2026-11-23T09:05:00.000Z', verdict: 'ADMITTED' });
            await store.mark('other', 'first', { at: '2026-11-23T09:00:00.000Z', verdict: 'ADMITTED' });
            await store.unmarkUntil('sitting', '2026-11-23T09:01:00.000Z');
            return [!!await store.marked('sitting', 'first'), !!await store.marked('sitting', 'second'), !!await store.marked('other', 'first')];""");

        assertThat(left).isEqualTo(List.of(false, true, true));
    }

    private Object run(String script) {
        return modules.run(page, "async load => {" + script + "}", null);
    }
}
