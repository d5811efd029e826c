package meeting.web.components;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.ZoneId;

/** A time zone by its name. */
@FacesConverter(forClass = ZoneId.class, managed = true)
public class ZoneConverter implements Converter<ZoneId> {
    @Override
    public ZoneId getAsObject(FacesContext context, UIComponent component, String typed) {
        try {
            return typed == null ? null : ZoneId.of(typed);
        } catch (DateTimeException unknown) {
            throw new ConverterException(unknown);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ZoneId zone) {
        return zone == null ? "" : zone.getId();
    }
}
