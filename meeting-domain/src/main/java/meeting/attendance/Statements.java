package meeting.attendance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** Plain statements on the connection of the running transaction: no entity is loaded for what is only counted or looked up. For this context's sub-models. */
@ApplicationScoped
public class Statements {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    /** Fills the placeholders of a statement, in order. */
    public interface Binding {
        void to(Arguments arguments) throws SQLException;
    }

    public interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Binding binding, Reading<T> reading) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                binding.to(new Arguments(connection, statement));
                var found = new ArrayList<T>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) found.add(reading.from(rows));
                }
                return found;
            }
        });
    }

    public int update(String sql, Binding binding) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                binding.to(new Arguments(connection, statement));
                return statement.executeUpdate();
            }
        });
    }

    /** The placeholders of one statement, filled from left to right. */
    public static final class Arguments {
        private final Connection connection;
        private final PreparedStatement statement;
        private int filled;

        private Arguments(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        public Arguments add(Object value) throws SQLException {
            statement.setObject(++filled, value);
            return this;
        }

        /** A value that may be null, with its type of {@link java.sql.Types}. */
        public Arguments add(Object value, int type) throws SQLException {
            statement.setObject(++filled, value, type);
            return this;
        }

        /** An array for {@code any (?)}; nothing at all where there is no set. */
        public Arguments addAny(Set<UUID> ids) throws SQLException {
            if (ids != null) statement.setArray(++filled, connection.createArrayOf("uuid", ids.toArray()));
            return this;
        }
    }
}
