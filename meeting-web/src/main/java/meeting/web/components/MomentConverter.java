package meeting.web.components;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Words;

/** A day and time as typed, in the congress's zone (G5), to the instant it means and back. A bean, as a restored view fills no converter's fields. */
@Named("moments")
@ApplicationScoped
public class MomentConverter implements Converter<Instant> {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    private CurrentCongress congress;
    @Inject
    private Words words;

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDateTime.parse(typed).atZone(congress.getZone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get("general.not-a-moment"), null));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant moment) {
        return moment == null ? "" : TYPED.format(moment.atZone(congress.getZone()));
    }
}
