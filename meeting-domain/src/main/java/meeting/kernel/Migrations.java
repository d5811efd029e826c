package meeting.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates it: an integrator is the one moment that comes first on every server.
 * Demonstration data is a location of its own, added by {@code meeting.demo=true} only.
 */
public class Migrations implements Integrator {
    private static final int FIVE_MINUTES = 300;

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        migrate(dataSourceOf(factory.getProperties()), demo());
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was kept open
    }

    static void migrate(DataSource dataSource, boolean demo) {
        var locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (demo) locations.add("classpath:db/sample");
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(dataSource).locations(locations.toArray(String[]::new))
            .placeholders(demonstrationDay(Instant.now()))
            .load().migrate();
    }

    /** Demonstration data is of the day of its first start, in Shanghai where it is played; sittings of that day follow a full five minutes. */
    private static Map<String, String> demonstrationDay(Instant now) {
        var full = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond() + FIVE_MINUTES - 1, FIVE_MINUTES) * FIVE_MINUTES);
        return Map.of("today", LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai")).toString(), "now", now.truncatedTo(ChronoUnit.SECONDS).toString(),
            "sitting", full.toString());
    }

    private static boolean demo() {
        return ConfigProvider.getConfig().getOptionalValue("meeting.demo", Boolean.class).orElse(false);
    }

    private static DataSource dataSourceOf(Map<String, Object> properties) {
        var source = properties.getOrDefault("jakarta.persistence.jtaDataSource", properties.get("jakarta.persistence.nonJtaDataSource"));
        if (source instanceof DataSource dataSource) return dataSource;
        try {
            return (DataSource) new javax.naming.InitialContext().lookup(String.valueOf(source));
        } catch (javax.naming.NamingException missing) {
            throw new IllegalStateException("No data source under " + source, missing);
        }
    }
}
