package meeting.web.print.badge;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** PB5. Many badges with photos in a Java of its own, so that its heap is what it was given; prints seconds, bytes and seconds of processor time. */
public final class BadgeStack {
    /** Enough for the fonts; decoded photos of a hundred people alone would fill it. */
    public static final int MEGABYTES = 128;
    private static final int PORTRAITS = 20;

    private BadgeStack() {
    }

    /** @param arguments how many badges, and whether they are fronts as large as they come with photos of nothing but grain */
    public static void main(String[] arguments) throws Exception {
        var badges = Integer.parseInt(arguments[0]);
        var heavy = Boolean.parseBoolean(arguments[1]);
        var portraits = IntStream.range(0, PORTRAITS).mapToObj(heavy ? BadgeFixture::grain : BadgeFixture::photo).toList();
        var file = Files.createTempFile("badge-stack", ".pdf");
        var begun = System.nanoTime();
        try (var pdf = new BadgePdf(heavy ? SheetFormat.A6 : SheetFormat.A4_OF_CARDS, heavy ? Sides.FRONT : Sides.BOTH, "", Locale.SIMPLIFIED_CHINESE);
             var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            pdf.draw(IntStream.range(0, badges).mapToObj(number -> BadgeFixture.badge(number, portraits.get(number % PORTRAITS))).iterator(),
                face -> BadgeDesign.usual(Locale.SIMPLIFIED_CHINESE), done -> { });
            pdf.save(out);
        }
        var processor = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        System.out.println((System.nanoTime() - begun) / 1e9 + " " + Files.size(file) + " " + processor / 1e9);
        Files.delete(file);
    }

    /** @return seconds it took, bytes of the file, and seconds of processor time from the start of that Java on */
    public static double[] print(int badges) throws IOException, InterruptedException {
        return print(badges, false, MEGABYTES);
    }

    /** @return the same */
    static double[] print(int badges, boolean heavy, int megabytes) throws IOException, InterruptedException {
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m", "-XX:+UseSerialGC",
            "-classpath", System.getProperty("java.class.path"), "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), BadgeStack.class.getName(),
            String.valueOf(badges), String.valueOf(heavy)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(java.getInputStream().readAllBytes()).strip();
        if (!java.waitFor(1, TimeUnit.MINUTES) || java.exitValue() != 0) throw new IllegalStateException("out of " + megabytes + " MB, or broken: " + said);
        var figures = said.split(" ");
        return new double[]{Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2])};
    }
}
