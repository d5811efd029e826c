package meeting.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package as a bounded context and names the contexts it may use; the architecture test holds it to that. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface BoundedContext {
    String name();

    /** Names of the upstream contexts; arrows to any other context are refused. */
    String[] uses() default {};
}
