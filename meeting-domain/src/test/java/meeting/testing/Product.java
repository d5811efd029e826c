package meeting.testing;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import meeting.kernel.Actor;
import meeting.kernel.ActorOfErrand;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole domain, running: every bean, every observer, permission checks and transactions, on a fresh database.
 * Use it as a static {@code @RegisterExtension}; what differs from the server is named in this package and nothing else.
 */
public final class Product implements BeforeAllCallback, AfterAllCallback {
    private static final String DEMONSTRATION = "meeting.demo";

    private final Supplier<DataSource> database;
    private boolean demonstrating;
    private DataSource dataSource;
    private EntityManagerFactory factory;
    private SeContainer container;

    private Product(Supplier<DataSource> database) {
        this.database = database;
    }

    public static Product onH2() {
        return new Product(Databases::h2);
    }

    public static Product onPostgreSql() {
        return new Product(Databases::postgreSql);
    }

    /** With the demonstration data, as {@code mvn -Prun} has it. */
    public Product demonstrating() {
        demonstrating = true;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        dataSource = database.get();
        if (demonstrating) System.setProperty(DEMONSTRATION, "true");
        var properties = new HashMap<String, Object>(Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", dataSource,
            "hibernate.transaction.jta.platform", "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform",
            "hibernate.transaction.coordinator_class", "jdbc"));
        properties.put("jakarta.persistence.jtaDataSource", null);
        try {
            factory = Persistence.createEntityManagerFactory("meeting", properties);
        } finally {
            System.clearProperty(DEMONSTRATION);
        }
        LocalTransactions.use(factory);
        container = SeContainerInitializer.newInstance()
            .addExtensions(new PersistenceContextAsInject())
            .addBeanClasses(LocalTransactions.class, LocalTransactions.Required.class, LocalTransactions.RequiresNew.class,
                LocalTransactions.Mandatory.class, TestActor.class, TestClock.class, TestThreads.class, TestWording.class,
                ActorOfErrand.class)
            .initialize();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (container != null) container.close();
        if (factory != null) factory.close();
        if (dataSource instanceof JdbcConnectionPool pool) pool.dispose();
        TestActor.nobody();
        TestClock.reset();
    }

    /** A service or any other bean; call it as whoever is signed in. */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** Fires into the running domain, as an upstream context would. */
    public void fire(Object event) {
        container.getBeanManager().getEvent().fire(event);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public static void signIn(Actor actor) {
        TestActor.become(actor);
    }

    /** Signs in a person with roles and, for delegation staff, delegations. */
    public static Actor signIn(String name, Set<String> roles, UUID... delegations) {
        var actor = new Actor(name, name, roles, Set.of(delegations), "127.0.0.1");
        TestActor.become(actor);
        return actor;
    }

    public static void signOut() {
        TestActor.nobody();
    }

    /** Stops the product's clock at this instant. */
    public static void setClock(Instant instant) {
        TestClock.set(instant);
    }

    /** Runs in one transaction, as a service method would. */
    public static <T> T inTransaction(Supplier<T> work) {
        return LocalTransactions.required(work::get);
    }
}
