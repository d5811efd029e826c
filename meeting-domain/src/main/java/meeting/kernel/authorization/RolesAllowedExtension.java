package meeting.kernel.authorization;

import java.util.Arrays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/** Jakarta EE 10 ignores {@code @RolesAllowed} on CDI beans; this puts {@link RolesAllowedInterceptor} on each of them. */
public class RolesAllowedExtension implements Extension {
    <T> void guard(@Observes @WithAnnotations(RolesAllowed.class) ProcessAnnotatedType<T> type) {
        var annotated = type.getAnnotatedType().getJavaClass();
        var guarded = annotated.isAnnotationPresent(RolesAllowed.class)
            || Arrays.stream(annotated.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(RolesAllowed.class));
        if (guarded) type.configureAnnotatedType().add(new RolesCheckedLiteral());
    }

    private static final class RolesCheckedLiteral extends jakarta.enterprise.util.AnnotationLiteral<RolesChecked> implements RolesChecked {
    }
}
