package meeting.plan;

import static meeting.congress.CongressFixture.aCongress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupDetails;
import meeting.congress.division.GroupMember;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.plan.drafting.Beginnings;
import meeting.plan.drafting.Drafting;
import meeting.plan.drafting.Resolution;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;
import meeting.testing.Product;

/** The people of a planning office and what they do all day, for tests of every part of the plan. */
public final class Office {
    public static final LocalDate OPENING = LocalDate.of(2027, 3, 11);
    /** Sixty days before the opening, in the morning of Shanghai. */
    public static final Instant MORNING = Instant.parse("2027-01-10T01:00:00Z");
    private final Product product;

    public Office(Product product) {
        this.product = product;
    }

    /** Accounts for the members of groups; once a database. */
    public Office open() {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.open("chief", new AccountDetails("Chief", Set.of(Roles.ADMINISTRATOR), Set.of()));
        for (var name : List.of("tang", "bai")) accounts.open(name, new AccountDetails("Driver " + name, Set.of(Roles.GROUP_STAFF), Set.of(), null));
        return this;
    }

    /** A congress in whose transport group works tang, and bai in that of documents. */
    public CongressId convene() {
        return convene(CongressKind.PEOPLES, OPENING);
    }

    public CongressId convene(CongressKind kind, LocalDate opening) {
        Product.setClock(MORNING);
        secretariat();
        var congress = product.get(Convening.class).convene(aCongress(kind, opening, opening.plusDays(3)));
        put(congress, "TRA", "tang");
        put(congress, "DOC", "bai");
        return congress;
    }

    /** A congress with a plan in its first draft. */
    public CongressId draft() {
        var congress = convene();
        beginnings().begin(congress);
        return congress;
    }

    public void secretariat() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    public void leader() {
        Product.signIn("wei", Set.of(Roles.LEADERSHIP));
    }

    public void member(String name) {
        Product.signIn(name, Set.of(Roles.GROUP_STAFF));
    }

    public Drafting drafting() {
        return product.get(Drafting.class);
    }

    public Beginnings beginnings() {
        return product.get(Beginnings.class);
    }

    public Approval approval() {
        return product.get(Approval.class);
    }

    public OrganisationPlans plans() {
        return product.get(OrganisationPlans.class);
    }

    /** The secretariat saves these options over whatever is there. */
    public void write(CongressId congress, SectionKind kind, PlanOption... options) {
        secretariat();
        drafting().edit(congress, kind, plans().section(congress, kind).revision(), new SectionContent(Arrays.asList(options)), Resolution.NONE);
    }

    public void submit(CongressId congress) {
        secretariat();
        approval().circulate(congress);
        approval().submit(congress);
    }

    public static PlanOption option(String letter, String text, Map<PlanField, String> fields) {
        return new PlanOption(letter, LocalizedText.of("Option " + letter), new LocalizedText(text, null, null), fields);
    }

    private void put(CongressId congress, String group, String name) {
        var division = product.get(DivisionOfWork.class);
        var known = division.group(congress, new GroupCode(group));
        division.edit(congress, new GroupCode(group), known.version(),
            new GroupDetails(group, known.details().name(), known.details().duties(), List.of(new GroupMember(name, Duty.HEAD, null))));
    }
}
