package meeting.web.print.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import meeting.accreditation.badge.BadgeLists;
import meeting.kernel.CurrentActor;
import meeting.kernel.DomainException;
import meeting.kernel.Errands;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.AuditTrail;

/** PB5, PB6. Prints that take longer than somebody waits for a page: one at a time on this server, each for an hour and for whoever asked for it. */
@ApplicationScoped
public class BadgePrintJobs {
    private static final Logger LOGGER = Logger.getLogger(BadgePrintJobs.class.getName());
    private static final Duration KEPT = Duration.ofHours(1);

    private final Map<UUID, BadgePrintJob> jobs = new ConcurrentHashMap<>();
    private final Object oneAtATime = new Object();
    @Inject
    private BadgePrinter printer;
    @Inject
    private BadgeLists badges;
    @Inject
    private Errands errands;
    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** @param title of the file @throws InvalidInput if some are printed once more and nobody says why (BG9) */
    public UUID start(PrintOrder order, String title) {
        if (printer.printedBefore(order) > 0) new InvalidInput.Check().reason(order.reason(), "reason").orThrow();
        forgetOld();
        var id = UUID.randomUUID();
        var job = new BadgePrintJob(actor.get().id(), title, printer.count(order), temporary(), clock.instant());
        jobs.put(id, job);
        errands.run(() -> work(order, job));
        return id;
    }

    /** Empty also for somebody else's. */
    public Optional<BadgePrintJob> job(UUID id) {
        return Optional.ofNullable(id).map(jobs::get).filter(job -> job.isOf(actor.get().id()));
    }

    /** The file of a print that is finished. */
    public Optional<Path> file(UUID id) {
        return job(id).filter(BadgePrintJob::isFinished).map(BadgePrintJob::file);
    }

    private void work(PrintOrder order, BadgePrintJob job) {
        synchronized (oneAtATime) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(job.file()))) {
                var printed = printer.print(order, job.getTitle(), job::drew, out);
                trail.record("print.exported", "export", "secretariat_badge_print.title", job.getTitle() + " (PDF)");
                job.finish(badges.printed(printed, order.reason()));
            } catch (DomainException broken) {
                job.fail(broken);
            } catch (IOException | RuntimeException failure) {
                LOGGER.log(Level.SEVERE, "badges were not printed", failure);
                job.fail(null);
            }
        }
    }

    private void forgetOld() {
        var old = clock.instant().minus(KEPT);
        jobs.values().removeIf(job -> {
            if (job.isRunning() || job.begun().isAfter(old)) return false;
            try {
                Files.deleteIfExists(job.file());
            } catch (IOException stillRead) {
                LOGGER.log(Level.FINE, "a print is kept until the server stops", stillRead);
            }
            return true;
        });
    }

    private static Path temporary() {
        try {
            var file = Files.createTempFile("plenum-badges", ".pdf");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
