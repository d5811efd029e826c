package meeting.web.secretariat.congress;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressDetails;
import meeting.congress.CongressKind;
import meeting.congress.Electorate;
import meeting.congress.QuorumRule;
import meeting.kernel.LocalizedText;
import meeting.kernel.naming.NameOrder;

/** What is typed into the congress form, until it becomes {@link CongressDetails}. */
public class CongressForm implements Serializable {
    static final int EARLY_MINUTES = 45;
    static final int LATE_MINUTES = 30;

    private CongressKind kind;
    private String titleEn;
    private String titleEs;
    private String titleZh;
    private ZoneId zone;
    private NameOrder nameOrder;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private List<HallForm> halls = new ArrayList<>();
    private AttendeeCategory[] electorate;
    private boolean suspendedCounted = true;
    private boolean quorumNeeded;
    private int numerator = 1;
    private int denominator = 2;
    private boolean inclusive;
    private int signInOpensBefore = EARLY_MINUTES;
    private int signInClosesAfter = LATE_MINUTES;

    static CongressForm blank(ZoneId zone) {
        var form = new CongressForm();
        form.zone = zone;
        form.kind = CongressKind.PEOPLES;
        form.halls.add(HallForm.blank());
        form.usualRules();
        return form;
    }

    static CongressForm of(CongressDetails details) {
        var form = new CongressForm();
        form.kind = details.kind();
        form.titleEn = details.title().en();
        form.titleEs = details.title().es();
        form.titleZh = details.title().zh();
        form.zone = details.zone();
        form.nameOrder = details.nameOrder();
        form.firstDay = details.firstDay();
        form.lastDay = details.lastDay();
        details.halls().forEach(hall -> form.halls.add(HallForm.of(hall)));
        form.electorate(details.electorate());
        form.quorum(details.quorum());
        form.signInOpensBefore = details.signInOpensBefore();
        form.signInClosesAfter = details.signInClosesAfter();
        return form;
    }

    /** G3, G4, G6: the rules that go with the chosen kind. */
    void usualRules() {
        nameOrder = kind.usualNameOrder();
        electorate(kind.usualElectorate());
        quorum(kind.usualQuorum().orElse(null));
    }

    CongressDetails asDetails() {
        return new CongressDetails(kind, new LocalizedText(titleEn, titleEs, titleZh), zone, nameOrder, firstDay, lastDay,
            halls.stream().filter(hall -> !hall.isBlank()).map(HallForm::asHall).toList(),
            new Electorate(electorate.length == 0 ? kind.usualElectorate().categories() : EnumSet.copyOf(Set.of(electorate)), suspendedCounted),
            quorumNeeded ? new QuorumRule(numerator, denominator, inclusive) : null, signInOpensBefore, signInClosesAfter);
    }

    private void electorate(Electorate given) {
        electorate = given.categories().stream().sorted().toArray(AttendeeCategory[]::new);
        suspendedCounted = given.suspendedCounted();
    }

    private void quorum(QuorumRule rule) {
        quorumNeeded = rule != null;
        if (rule == null) return;
        numerator = rule.numerator();
        denominator = rule.denominator();
        inclusive = rule.inclusive();
    }

    // bound to the form
    public CongressKind getKind() { return kind; }
    public void setKind(CongressKind typed) { kind = typed; }
    public String getTitleEn() { return titleEn; }
    public void setTitleEn(String typed) { titleEn = typed; }
    public String getTitleEs() { return titleEs; }
    public void setTitleEs(String typed) { titleEs = typed; }
    public String getTitleZh() { return titleZh; }
    public void setTitleZh(String typed) { titleZh = typed; }
    public ZoneId getZone() { return zone; }
    public void setZone(ZoneId typed) { zone = typed; }
    public NameOrder getNameOrder() { return nameOrder; }
    public void setNameOrder(NameOrder typed) { nameOrder = typed; }
    public LocalDate getFirstDay() { return firstDay; }
    public void setFirstDay(LocalDate typed) { firstDay = typed; }
    public LocalDate getLastDay() { return lastDay; }
    public void setLastDay(LocalDate typed) { lastDay = typed; }
    public AttendeeCategory[] getElectorate() { return electorate; }
    public void setElectorate(AttendeeCategory[] typed) { electorate = typed; }
    public boolean isSuspendedCounted() { return suspendedCounted; }
    public void setSuspendedCounted(boolean typed) { suspendedCounted = typed; }
    public boolean isQuorumNeeded() { return quorumNeeded; }
    public void setQuorumNeeded(boolean typed) { quorumNeeded = typed; }
    public int getNumerator() { return numerator; }
    public void setNumerator(int typed) { numerator = typed; }
    public int getDenominator() { return denominator; }
    public void setDenominator(int typed) { denominator = typed; }
    public boolean isInclusive() { return inclusive; }
    public void setInclusive(boolean typed) { inclusive = typed; }
    public int getSignInOpensBefore() { return signInOpensBefore; }
    public void setSignInOpensBefore(int typed) { signInOpensBefore = typed; }
    public int getSignInClosesAfter() { return signInClosesAfter; }
    public void setSignInClosesAfter(int typed) { signInClosesAfter = typed; }
    public List<HallForm> getHalls() { return halls; }
}
