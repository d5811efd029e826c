package meeting.web.shell;

import com.ibm.icu.text.ListFormatter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import meeting.identity.OwnAccount;
import meeting.kernel.LocalizedText;
import org.omnifaces.util.Faces;

/** The reader's language: chosen from the browser, changed on any page, remembered by a cookie. */
@Named
@SessionScoped
public class Language implements Serializable {
    private static final String COOKIE = "plenum-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private OwnAccount ownAccount;

    private Locale locale = Locale.ENGLISH;

    @PostConstruct
    void choose() {
        if (!Faces.hasContext()) return;
        var remembered = Faces.getRequestCookie(COOKIE);
        locale = remembered != null ? Texts.nearest(Locale.forLanguageTag(remembered)) : Texts.nearest(Faces.getRequest().getLocale());
    }

    public Locale getLocale() {
        return locale;
    }

    /** Tag of the page's {@code lang} attribute. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    public List<Locale> getAll() {
        return Texts.LANGUAGES;
    }

    public String nameOf(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    public void speak(Locale wanted) {
        remember(wanted);
        if (Faces.getRequest().getUserPrincipal() != null) ownAccount.speak(getTag());
        Faces.redirect(Faces.getRequestURIWithQueryString() + "#kept");
    }

    /** After a sign-in: what the account chose last, wherever that was. */
    public void followTheAccount() {
        var tag = ownAccount.view().language();
        if (tag != null) remember(Locale.forLanguageTag(tag));
    }

    /** By this browser; an account remembers its own. */
    private void remember(Locale wanted) {
        locale = Texts.nearest(wanted);
        Faces.addResponseCookie(COOKIE, getTag(), "/", A_YEAR);
    }

    /** A text of the congress in the reader's language. */
    public String of(LocalizedText text) {
        return text == null ? "" : text.in(locale);
    }

    /** Several texts in one sentence, joined as the reader's language joins. */
    public String list(List<LocalizedText> texts) {
        return ListFormatter.getInstance(locale).format(texts.stream().map(this::of).toList());
    }

    /** The local script to set beside {@link #of}; empty where it adds nothing. */
    public String beside(LocalizedText text) {
        return text == null ? "" : text.beside(locale);
    }

    /** The spelling of a person's name that this reader reads first: local script in Chinese, Latin elsewhere. */
    public String first(String full, String latin) {
        return latin == null || latin.isEmpty() || "zh".equals(locale.getLanguage()) ? full : latin;
    }

    /** The other spelling, to stand beside; empty where there is none. */
    public String second(String full, String latin) {
        if (latin == null || latin.equals(full)) return "";
        return first(full, latin).equals(full) ? latin : full;
    }
}
