package meeting.web.api;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/** Fields that break a constraint of the request, said in the product's own words. */
@Provider
public class InvalidRequestMapper implements ExceptionMapper<ConstraintViolationException> {
    private static final Set<Class<?>> REQUIRED = Set.of(NotNull.class, NotBlank.class);

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        var faults = invalid.getConstraintViolations().stream().map(this::fault).sorted((one, other) -> one.field().compareTo(other.field())).toList();
        return problems.of(Response.Status.BAD_REQUEST.getStatusCode(), "general.invalid-input", List.of(), faults);
    }

    private Problem.FieldFault fault(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        var field = path.substring(path.lastIndexOf('.') + 1);
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        if (REQUIRED.contains(constraint.annotationType())) return problems.fault(field, "general.required");
        if (constraint instanceof AssertTrue) return problems.fault("code", "api.either-code-or-person");
        if (constraint instanceof Size size) return problems.fault(field, "general.too-long", size.max());
        return problems.fault(field, "api.not-a-value");
    }
}
