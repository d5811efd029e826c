package meeting.web.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import meeting.kernel.audit.AuditEntry;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import meeting.web.shell.Times;

/** The trail keeps names and values as the program knows them; here they become the reader's words. */
@Named
@RequestScoped
public class AuditWords {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Za-z]+\\.[A-Z_0-9]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHORT_ID = 8;
    @Inject
    private Language language;
    @Inject
    private Times times;

    public String action(String action) {
        return text(action.contains(".") ? action : "audit." + action);
    }

    public String actor(String actor) {
        if (actor.startsWith("device:")) return Texts.text(language.getLocale(), "audit.device", shortened(actor.substring("device:".length())));
        return actor.equals("system") ? text("audit.system") : actor;
    }

    public String thing(AuditEntry entry) {
        return text("audit.thing." + entry.subjectType());
    }

    /** A field is named by its thing where that has an own word for it, else by the word all share. */
    public String field(AuditEntry entry, String field) {
        return Texts.find(language.getLocale(), "audit.field." + entry.subjectType() + "." + field).orElseGet(() -> text("audit.field." + field));
    }

    public String value(String value) {
        return Arrays.stream(value.split(", ")).map(this::one).collect(Collectors.joining(text("general.list-separator")));
    }

    private String one(String value) {
        if (value.equals("true") || value.equals("false")) return text(value.equals("true") ? "general.yes" : "general.no");
        if (CONSTANT.matcher(value).matches()) return Texts.find(language.getLocale(), value).orElse(value);
        if (ID.matcher(value).matches()) return shortened(value);
        return Texts.find(language.getLocale(), "role." + value).orElseGet(() -> moment(value));
    }

    private String moment(String value) {
        try {
            return value.endsWith("Z") ? times.dayAndClock(Instant.parse(value)) : times.day(LocalDate.parse(value));
        } catch (DateTimeParseException noMoment) {
            return value;
        }
    }

    private static String shortened(String id) {
        return "#" + id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    private String text(String key) {
        return Texts.text(language.getLocale(), key);
    }
}
