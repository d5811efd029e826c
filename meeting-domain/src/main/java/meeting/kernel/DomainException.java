package meeting.kernel;

import java.util.List;

/** A broken rule, by name. Its code is the message key, its arguments fill the message. */
public abstract class DomainException extends RuntimeException {
    private final String code;
    private final transient List<Object> arguments;

    protected DomainException(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Message key, the same in every language. */
    public String code() {
        return code;
    }

    /** Values for the placeholders of the message, in order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
