package meeting.web.secretariat.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.BadgeType;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.web.print.badge.PrintOrder;
import meeting.web.print.badge.PrintSelection;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;

/** What there is to choose among when badges and seat cards are printed. */
@Named("printChoices")
@RequestScoped
public class PrintChoices {
    @Inject
    private Delegations delegations;
    @Inject
    private AccessRules access;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;

    public List<DelegationView> getDelegations() {
        return delegations.list(congress.getId());
    }

    /** What is chosen, in this congress and for this reader. */
    PrintOrder order(PrintChoice choice) {
        var delegation = choice.getDelegation() == null ? null : new DelegationId(choice.getDelegation());
        var first = choice.getLetters() == null ? language.getLocale() : Locale.forLanguageTag(choice.getLetters());
        var selection = choice.getOnly().isEmpty() ? choice.getSelection() : PrintSelection.EVERY;
        return new PrintOrder(congress.require().id(), selection, choice.getText(), choice.getType(), delegation, choice.getOnly(), choice.getReason(),
            congress.getNameOrder(), choice.getFormat(), choice.getSides(), Texts.nearest(first));
    }

    /** Of the file, without what file systems refuse. */
    String title() {
        return Texts.text(language.getLocale(), "secretariat_badge_print.file", language.of(congress.require().title()))
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
    }

    public List<BadgeType> getTypes() {
        return access.view(congress.getId()).matrix().types();
    }
}
