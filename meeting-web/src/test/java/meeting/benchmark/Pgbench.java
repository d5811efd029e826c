package meeting.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator, sending the statements of a sign-in and nothing else. */
final class Pgbench {
    private static final int PATIENCE_MINUTES = 3;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern INSERT = Pattern.compile("(?is)(insert into sign_in \\((.+?)\\)\\s*values )\\((.+?)\\)(.*)");
    private final Path program;
    private final Postgres database;
    private final Path script;

    Pgbench(Postgres database, List<String> statements) {
        this.program = find();
        this.database = database;
        this.script = Workplace.write("sign-in.pgbench", script(statements));
    }

    static Path find() {
        var debian = new File("/usr/lib/postgresql").listFiles();
        var folders = Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of),
            Stream.of(debian == null ? new File[0] : debian).map(version -> version.toPath().resolve("bin")));
        return folders.map(folder -> folder.resolve("pgbench")).filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new IllegalStateException("pgbench is needed, on the PATH or under /usr/lib/postgresql: on Debian, apt-get install postgresql"));
    }

    /** Returns transactions per second; the rows must be there afterwards. */
    double rush(UUID sitting, int connections, int signIns) throws IOException, InterruptedException {
        var each = signIns / connections;
        var output = Workplace.write("pgbench.log", "");
        var process = new ProcessBuilder(program.toString(), "-h", "127.0.0.1", "-p", String.valueOf(database.port()), "-U", Postgres.NAME,
            "-n", "-M", "prepared", "-c", String.valueOf(connections),
            "-j", String.valueOf(Math.min(connections, Runtime.getRuntime().availableProcessors())), "-t", String.valueOf(each),
            "-D", "sitting=" + sitting, "-D", "device=" + Crowd.DEVICE, "-D", "actor=device:" + Crowd.DEVICE, "-D", "share=" + each, "-D", "served=0",
            "-f", script.toString(), Postgres.NAME)
            .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) process.destroyForcibly();
        var said = Files.readString(output);
        var rate = RATE.matcher(said);
        if (process.exitValue() != 0 || !rate.find()) throw new IllegalStateException(said);
        var rows = database.value("select count(*) from sign_in where verdict = 'ADMITTED' and sitting_id = '" + sitting + "'");
        if (!rows.equals(String.valueOf(each * connections))) throw new IllegalStateException(each * connections + " transactions, " + rows + " in the ledger");
        return Double.parseDouble(rate.group(1));
    }

    /**
     * The transaction as it was logged, its placeholders filled as far as pgbench can: by the number of the person, by what the look-up found and, for ids and
     * instants, by the server. The valid codes of the crowd have a check character that pgbench cannot reckon; it looks up codes that are lost instead.
     */
    private static String script(List<String> statements) {
        var work = statements.stream().filter(statement -> !statement.matches("(?i)begin")).distinct().toList();
        var look = work.isEmpty() ? "" : work.get(0);
        var insert = INSERT.matcher(work.size() == 2 ? work.get(1) : "");
        if (!look.startsWith("select") || look.contains("$4") || !insert.matches())
            throw new IllegalStateException("a sign-in is no longer one select and one insert: " + statements);
        return "\\set served :served + 1\n\\set code " + Crowd.PGBENCH_CODES + " + :client_id * :share + :served - 1\n"
            + "\\set nonce random(1, 9000000000000000000)\nbegin;\n"
            + flat(look).replace("$1", ":device").replace("$2", ":code").replace("$3", ":sitting") + " \\gset\n"
            + flat(insert.group(1)) + "(" + values(insert) + ") " + flat(insert.group(4)) + ";\ncommit;\n";
    }

    private static String values(Matcher insert) {
        return Stream.of(insert.group(2).split(",")).map(String::strip).map(column -> switch (column) {
            case "id" -> "gen_random_uuid()";
            case "congress_id", "person_id" -> ":" + column;
            case "sitting_id" -> ":sitting";
            case "turn" -> "1";
            case "verdict" -> "'ADMITTED'";
            case "raw_code" -> ":code";
            case "gate" -> "'Gate 1'";
            case "actor_id" -> ":actor";
            case "actor_name" -> "'Scanner'";
            case "method" -> "'SCAN'";
            case "scanned_at", "received_at" -> "now()";
            case "late" -> "false";
            case "nonce" -> ":nonce";
            case "way" -> "'IN'";
            case "reason", "note", "refers_to", "zone", "device_verdict", "device_reason" -> "null";
            default -> throw new IllegalStateException("a new column of the ledger: " + column);
        }).collect(joining(", "));
    }

    private static String flat(String statement) {
        return statement.replaceAll("\\s+", " ").strip();
    }
}
