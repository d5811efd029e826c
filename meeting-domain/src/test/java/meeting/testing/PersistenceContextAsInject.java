package meeting.testing;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.persistence.PersistenceContext;

/** Outside a server nobody fills {@code @PersistenceContext}: treat it as {@code @Inject}. */
public class PersistenceContextAsInject implements Extension {
    <T> void replace(@Observes @WithAnnotations(PersistenceContext.class) ProcessAnnotatedType<T> type) {
        type.configureAnnotatedType()
            .filterFields(field -> field.isAnnotationPresent(PersistenceContext.class))
            .forEach(field -> field.add(InjectLiteral.INSTANCE));
    }
}
