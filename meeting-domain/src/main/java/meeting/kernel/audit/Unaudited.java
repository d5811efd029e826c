package meeting.kernel.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Keeps an entity, or one attribute of it, out of the audit trail. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unaudited {
    /** Why: it is derived, or is a record of what happened already. */
    String value();
}
