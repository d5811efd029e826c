package meeting.web.components;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.accreditation.signing.CodeRefused;
import meeting.accreditation.signing.SignedCodes;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;

/** SG7. A search field into which a badge may be scanned: what was typed as it is, of a signed code its code. */
@Named("scanned")
@ApplicationScoped
public class ScannedConverter implements Converter<String> {
    @Inject
    private SignedCodes codes;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : codes.sought(typed.strip(), congress.require().id());
        } catch (CodeRefused refused) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text(language.getLocale(), refused.code()), null));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
