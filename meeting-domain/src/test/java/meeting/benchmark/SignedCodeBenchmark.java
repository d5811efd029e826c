package meeting.benchmark;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import meeting.accreditation.Code;
import meeting.accreditation.signing.Claims;
import meeting.accreditation.signing.Reading;
import meeting.accreditation.signing.SignedCodes;
import meeting.congress.CongressFixture;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A gate's question to the server as far as the signature goes: text in, believed or not out; on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class SignedCodeBenchmark {
    private static final int BADGES = 1_000;
    private static final int SIGNED_BYTES = 20;
    private static final int EVERY_ZONE = 0x3ff;
    private final Product product = Product.onH2();
    private SignedCodes codes;
    private CongressId congress;
    private List<String> texts;
    private int next;
    private KeyPair keys;
    private byte[] message;
    private byte[] signature;

    @Setup
    public void signBare() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        message = new byte[SIGNED_BYTES];
        var bare = Signature.getInstance("Ed25519");
        bare.initSign(keys.getPrivate());
        bare.update(message);
        signature = bare.sign();
    }

    @Setup
    public void sign() {
        product.beforeAll(null);
        Product.signIn("clerk", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(CongressFixture.aPeoplesCongress());
        codes = product.get(SignedCodes.class);
        var days = LocalDate.now();
        texts = codes.sign(congress, LongStream.range(0, BADGES)
            .mapToObj(number -> new Claims(Code.ofBits(number * number * number), 0, EVERY_ZONE, days.minusDays(1), days.plusDays(1))).toList());
        if (codes.read(texts.get(0), congress).problem() != null) throw new IllegalStateException("a good code is not believed");
    }

    @TearDown
    public void close() {
        product.afterAll(null);
    }

    /** What no reading can do without: the JDK's verification of one signature over as many bytes, its key at hand. */
    @Benchmark
    public boolean verify() throws GeneralSecurityException {
        var bare = Signature.getInstance("Ed25519");
        bare.initVerify(keys.getPublic());
        bare.update(message);
        return bare.verify(signature);
    }

    @Benchmark
    public Reading read() {
        Product.signIn("clerk", Set.of(Roles.SECRETARIAT));
        return codes.read(texts.get(next++ % BADGES), congress);
    }
}
