package meeting.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import meeting.web.print.badge.BadgeStack;

/** The whole benchmark, once: pages first, at a small congress and a large one; then the doors, each round beside pgbench. */
public final class SpeedRun {
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int FEW_TASKS = 500;
    private static final int BADGES = 3_000;
    private static final int FEW_BADGES = 300;
    private static final int MANY_TASKS = 5_000;
    private static final double PART_PRESENT = 0.6;
    private static final int WARM_UP_SECONDS = 50;
    private static final int ROUNDS = 3;
    /** Sign-ins in a round by number of connections. */
    private static final Map<Integer, Integer> RUSHES = new LinkedHashMap<>();
    private static final int QUEUED = 10_000;
    private static final int QUEUED_IN_ONE_REQUEST = 500;
    private static final int STEADY_PER_SECOND = 200;
    /** So many one after the other that the last finds remembered what a server looks up once a second or more seldom. */
    private static final int FEW_SCANS = 5;
    private static final int STEADY_SIGN_INS = 6_000;

    static {
        RUSHES.put(1, 4_000);
        RUSHES.put(4, 16_000);
        RUSHES.put(16, 32_000);
    }

    private final Report report = new Report();
    private final Postgres database;
    private final MicroServer server;
    private final Crowd crowd;
    private final Screens screens;

    private SpeedRun(Postgres database, MicroServer server) throws Exception {
        this.database = database;
        this.server = server;
        this.crowd = new Crowd(database);
        this.screens = new Screens(database, server);
    }

    /** @param arguments {@code pages}, {@code countdown}, {@code badges}, {@code doors} or {@code queue} for one part only */
    public static void main(String[] arguments) throws Exception {
        Pgbench.find();
        var folder = Workplace.empty();
        try (var database = new Postgres(folder); var server = new MicroServer(folder, database.environment()).awaitReady()) {
            new SpeedRun(database, server).run(Set.of(arguments));
        }
    }

    private void run(Set<String> parts) throws Exception {
        say("load of the machine before: " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        if (parts.isEmpty() || parts.contains("pages")) pages();
        if (parts.isEmpty() || parts.contains("countdown")) countdown();
        if (parts.isEmpty() || parts.contains("badges")) badges();
        if (parts.isEmpty() || parts.contains("doors")) doors();
        if (parts.isEmpty() || parts.contains("queue")) queue();
        System.out.println(report.finish());
        say("load of the machine after: " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void pages() throws Exception {
        crowd.growTo(FEW);
        var atFew = times(pages(attendance()));
        say("growing to " + MANY + " people");
        crowd.growTo(MANY);
        compare(times(pages(attendance())), MANY + " people", atFew, "at " + FEW, "≤ 1.5");
    }

    /** Each page reckons the whole network anew. */
    private void countdown() throws Exception {
        var pages = new LinkedHashMap<String, String>();
        pages.put("Countdown, open tasks", "/secretariat/task/list");
        pages.put("Countdown, critical path", "/secretariat/task/path");
        var tasks = new LongCountdown(database);
        tasks.open(true);
        tasks.growTo(FEW_TASKS);
        var atFew = times(pages);
        tasks.growTo(MANY_TASKS);
        compare(times(pages), MANY_TASKS + " tasks", atFew, "at " + FEW_TASKS, "≤ 12");
        tasks.open(false);
    }

    private void badges() throws Exception {
        var few = BadgeStack.print(FEW_BADGES);
        var many = BadgeStack.print(BADGES);
        report.add("%,d badges with photos, both sides, heap of %d MB".formatted(BADGES, BadgeStack.MEGABYTES),
            "%.0f s (%.0f s of processor), %.0f MB".formatted(many[0], many[2], many[1] / 1_000_000),
            "%.0f s of processor for %d".formatted(few[2], FEW_BADGES), many[2] / few[2], "≤ %d".formatted(BADGES / FEW_BADGES));
    }

    /** All pages are warm before the first is timed. */
    private Map<String, Samples> times(Map<String, String> pages) throws Exception {
        for (var path : pages.values()) screens.warmUp(path);
        var times = new LinkedHashMap<String, Samples>();
        for (var page : pages.entrySet()) times.put(page.getKey(), screens.time(page.getValue()));
        return times;
    }

    private void compare(Map<String, Samples> atMany, String many, Map<String, Samples> atFew, String few, String aim) {
        atMany.forEach((page, samples) -> report.add(page + ", " + many + ", p50 (p95)", both(samples), both(atFew.get(page)) + " " + few,
            samples.percentile(50) / atFew.get(page).percentile(50), aim));
    }

    private static Map<String, String> pages(UUID sitting) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("People, first page by name", "/secretariat/person/list?sort=NAME");
        pages.put("People, search 王伟", "/secretariat/person/list?sort=NAME&q=" + Screens.encoded("王伟"));
        pages.put("People, search 教育", "/secretariat/person/list?sort=NAME&q=" + Screens.encoded("教育"));
        pages.put("Attendance", "/secretariat/attendance/live?sitting=" + sitting);
        return pages;
    }

    private UUID attendance() {
        var sitting = crowd.sitting();
        crowd.fill(sitting, PART_PRESENT);
        return sitting;
    }

    private void doors() throws Exception {
        if (crowd.size() < MANY) crowd.growTo(MANY);
        var gates = new Gates(database, server, crowd);
        say("warming up");
        gates.warmUp(WARM_UP_SECONDS);
        var sitting = crowd.sitting();
        var pgbench = new Pgbench(database, new LoggedStatements(database).ofTheLast(() -> gates.some(sitting, FEW_SCANS)));
        pgbench.rush(crowd.sitting(), RUSHES.size(), FEW);
        var ours = new LinkedHashMap<Integer, double[]>();
        var theirs = new LinkedHashMap<Integer, double[]>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var rush : RUSHES.entrySet()) {
                var connections = rush.getKey();
                ours.computeIfAbsent(connections, any -> new double[ROUNDS])[round] = gates.rush(connections, rush.getValue());
                theirs.computeIfAbsent(connections, any -> new double[ROUNDS])[round] = pgbench.rush(crowd.sitting(), connections, rush.getValue());
                say(connections + " connections: " + Report.perSecond(ours.get(connections)[round]) + " REST, "
                    + Report.perSecond(theirs.get(connections)[round]) + " pgbench");
            }
        }
        for (var connections : RUSHES.keySet()) {
            var our = median(ours.get(connections));
            var their = median(theirs.get(connections));
            report.add("Sign-ins over REST, connections: " + connections, Report.perSecond(our), "pgbench " + Report.perSecond(their), our / their,
                connections == 16 ? "≥ 0.5" : null);
        }
        var steady = gates.steady(STEADY_PER_SECOND, STEADY_SIGN_INS);
        report.add("Sign-in at a steady " + STEADY_PER_SECOND + "/s, p50 / p99 / slowest",
            Report.millis(steady.percentile(50)) + " / " + Report.millis(steady.percentile(99))
            + " / " + Report.millis(steady.percentile(100)));
    }

    /** The same scans handed in late in large requests and made one by one, in turns, over one connection each. */
    private void queue() throws Exception {
        if (crowd.size() < QUEUED) crowd.growTo(QUEUED);
        var gates = new Gates(database, server, crowd);
        say("warming up");
        gates.warmUp(WARM_UP_SECONDS);
        gates.upload(QUEUED_IN_ONE_REQUEST, QUEUED);
        var queued = new double[ROUNDS];
        var single = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            queued[round] = gates.upload(QUEUED_IN_ONE_REQUEST, QUEUED);
            single[round] = gates.rush(1, QUEUED);
            say("upload: " + Report.perSecond(queued[round]) + " queued, " + Report.perSecond(single[round]) + " one by one");
        }
        var our = median(queued);
        var their = median(single);
        report.add("%,d queued scans handed in, %d in a request".formatted(QUEUED, QUEUED_IN_ONE_REQUEST),
            "%s, %.1f s".formatted(Report.perSecond(our), QUEUED / our), "one by one " + Report.perSecond(their), our / their, null);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String both(Samples samples) {
        return Report.millis(samples.percentile(50)) + " (" + Report.millis(samples.percentile(95)) + ")";
    }

    private static void say(String what) {
        System.out.println("[benchmark] " + what);
    }
}
