package meeting.kernel.authorization;

import java.util.Optional;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import meeting.kernel.CurrentActor;

/** Refuses a use case to an actor without any of its roles, before its transaction begins. */
@RolesChecked
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RolesAllowedInterceptor {
    @Inject
    private CurrentActor currentActor;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var method = call.getMethod();
        var allowed = Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
            .orElseGet(() -> method.getDeclaringClass().getAnnotation(RolesAllowed.class));
        var open = allowed == null || method.isAnnotationPresent(PermitAll.class);
        if (!open && currentActor.find().filter(actor -> actor.hasAny(allowed.value())).isEmpty()) throw new NotAuthorized();
        return call.proceed();
    }
}
