package meeting.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import meeting.kernel.BrokenRules;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.component.autocomplete.AutoComplete;

/** The only place that turns outcomes into sentences. */
@ApplicationScoped
public class Notices {
    @Inject
    private Language language;
    @Inject
    private Times times;

    /** Runs a use case; says what came of it. @return whether it succeeded, so that a page may move on */
    public boolean after(Runnable useCase, String successKey, Object... arguments) {
        var succeeded = attempt(useCase);
        if (succeeded) say(successKey, arguments);
        return succeeded;
    }

    /** The same without a word of success, for a use case whose end is yet to come. */
    public boolean attempt(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (RuntimeException thrown) {
            refuse(thrown);
            return false;
        }
    }

    /** A quiet word of success; survives a redirect. */
    public void say(String key, Object... arguments) {
        Messages.addFlash(null, new FacesMessage(text(key, List.of(arguments))));
    }

    /** What should be looked at although it hinders nobody; survives a redirect. */
    public void warn(InvalidInput.Fault warning) {
        Messages.addFlash(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text(warning.code(), warning.arguments()), null));
    }

    /** Says which rule was broken; what is no broken rule is thrown on. */
    public void refuse(RuntimeException thrown) {
        var broken = BrokenRules.in(thrown).orElseThrow(() -> thrown);
        if (broken instanceof InvalidInput invalid) invalid.faults().forEach(this::besideItsField);
        else error(null, text(broken.code(), broken.arguments()));
        Faces.validationFailed();
    }

    private void besideItsField(InvalidInput.Fault fault) {
        var field = inputNamed(fault.field());
        if (field != null) keepTyped(field);
        error(field == null ? null : field.getClientId(), text(fault.code(), fault.arguments()));
    }

    /** An invalid input shows what was submitted, not what the model has. */
    private static void keepTyped(UIInput field) {
        var typed = Faces.getRequestParameter(field instanceof AutoComplete ? field.getClientId() + "_hinput" : field.getClientId());
        field.setValid(false);
        field.setSubmittedValue(typed == null ? "" : typed);
    }

    private static void error(String clientId, String sentence) {
        Messages.add(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static UIInput inputNamed(String name) {
        var found = new AtomicReference<UIInput>();
        Faces.getViewRoot().visitTree(VisitContext.createVisitContext(Faces.getContext()), (visit, component) -> {
            if (!(component instanceof UIInput input) || !named(component, name)) return VisitResult.ACCEPT;
            found.set(input);
            return VisitResult.COMPLETE;
        });
        return found.get();
    }

    /** An input is named by its own id, or by that of the composite {@code mt:field} around it. */
    private static boolean named(UIComponent component, String name) {
        return name.equals(component.getId()) || "input".equals(component.getId()) && name.equals(component.getNamingContainer().getId());
    }

    private String text(String key, List<Object> arguments) {
        return Texts.text(language.getLocale(), key, arguments.stream().map(this::readable).toArray());
    }

    private Object readable(Object argument) {
        if (argument instanceof LocalizedText localized) return localized.in(language.getLocale());
        if (argument instanceof LocalDate day) return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.getLocale()));
        if (argument instanceof Instant moment) return times.near(moment);
        if (argument instanceof Enum<?> constant) return Texts.text(language.getLocale(), constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        return argument;
    }
}
