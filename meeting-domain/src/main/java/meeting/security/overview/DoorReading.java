package meeting.security.overview;

import static meeting.security.PublishedRows.micros;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.agenda.SittingId;
import meeting.security.PublishedRows;
import meeting.security.PublishedRows.Row;
import meeting.security.overview.DoorBoard.Inside;
import meeting.security.overview.DoorBoard.Refusals;

/** Reads the ledger of a sitting once, by gate, minute, verdict and reason (decision 3). */
@ApplicationScoped
class DoorReading {
    private static final int LATELY = 10;
    private static final String LEDGER = """
        select l.gate, l.verdict, l.reason, l.in_minute, count(*), %s
          from (select gate, verdict, reason, scanned_at, cast(floor(extract(epoch from scanned_at) / 60) as bigint) as in_minute
                  from attendance_published_scan where sitting_id = :sitting and verdict <> 'UNDONE') l
         group by l.gate, l.verdict, l.reason, l.in_minute""".formatted(micros("max(l.scanned_at)"));

    private static final String ZONES = """
        select i.zone, sum(case when i.outside then 0 else 1 end), sum(case when i.outside then 1 else 0 end)
          from attendance_published_inside i where i.sitting_id = :sitting group by i.zone""";

    @Inject
    private PublishedRows published;

    /** What passed the gates and why some did not. */
    record Ledger(List<GateFlow> gates, List<Refusals> reasons) {
        int scans() {
            return gates.stream().flatMap(gate -> gate.scans().values().stream()).mapToInt(Integer::intValue).sum();
        }

        int refused() {
            return gates.stream().mapToInt(GateFlow::refused).sum();
        }
    }

    /** Who is where, by zone; those of gates without a zone last. */
    List<Inside> zones(SittingId sitting) {
        return published.list(ZONES, Map.of("sitting", sitting.value())).stream()
            .map(row -> new Inside(row.text(0), (int) row.number(1), (int) row.number(2)))
            .sorted(Comparator.comparing(Inside::zone, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    Ledger read(SittingId sitting, Instant now) {
        var gates = new TreeMap<String, GateFlow.Sum>();
        var reasons = new TreeMap<String, List<Row>>();
        for (var row : published.list(LEDGER, Map.of("sitting", sitting.value()))) {
            var refused = row.text(1).equals("REFUSED");
            gates.computeIfAbsent(row.text(0), gate -> new GateFlow.Sum())
                .add(row.number(3), row.text(1).equals("ADMITTED"), refused, (int) row.number(4), row.moment(5));
            if (refused) reasons.computeIfAbsent(row.text(2), reason -> new ArrayList<>()).add(row);
        }
        var flows = gates.entrySet().stream().map(gate -> gate.getValue().flow(gate.getKey()))
            .sorted(Comparator.comparingInt((GateFlow gate) -> -gate.lastMinute(now)).thenComparing(GateFlow::gate)).toList();
        var since = GateFlow.minuteOf(now) - LATELY;
        return new Ledger(flows, reasons.entrySet().stream().map(reason -> refusals(reason.getKey(), reason.getValue(), since))
            .sorted(Comparator.comparingInt((Refusals each) -> -each.times()).thenComparing(Refusals::reason)).toList());
    }

    private static Refusals refusals(String reason, List<Row> rows, long since) {
        var last = rows.stream().max(Comparator.comparing((Row row) -> row.moment(5))).orElseThrow();
        return new Refusals(reason, rows.stream().mapToInt(row -> (int) row.number(4)).sum(),
            rows.stream().filter(row -> row.number(3) >= since).mapToInt(row -> (int) row.number(4)).sum(), last.moment(5), last.text(0));
    }
}
