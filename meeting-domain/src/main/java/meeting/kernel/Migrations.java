package meeting.kernel;

import java.time.LocalDate;
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
            .placeholders(Map.of("today", LocalDate.now().toString()))
            .load().migrate();
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
