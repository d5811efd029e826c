package meeting.web.components;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import meeting.kernel.NotFound;

/** The id in an address; one that cannot be an id is an address where nothing is. */
@FacesConverter(value = "id", managed = true)
public class IdConverter implements Converter<UUID> {
    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
