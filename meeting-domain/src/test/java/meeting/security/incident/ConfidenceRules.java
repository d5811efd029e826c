package meeting.security.incident;

import static meeting.security.Guardroom.EIGHT;
import static meeting.security.Guardroom.SHENG;
import static meeting.security.Guardroom.TIE;
import static meeting.security.Guardroom.WEI;
import static meeting.security.Guardroom.WU;
import static meeting.security.Guardroom.as;
import static meeting.security.incident.IncidentFixture.confidential;
import static meeting.security.incident.IncidentFixture.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.Zone;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.audit.AuditQuery;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.security.Guardroom;
import meeting.security.Place;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database of incidents that few may know. */
abstract class ConfidenceRules {
    private Incidents incidents;
    private CongressId congress;

    abstract Product product();

    @BeforeEach
    void convene() {
        congress = Guardroom.congress(product());
        incidents = product().get(Incidents.class);
    }

    @Test
    @DisplayName("SC3: a confidential incident is there for its reporter and the named, and leaves no trace for anybody else")
    void hidesWhatIsConfidential() {
        incidents.report(congress, details(IncidentSeverity.MINOR, "Bag"));
        var secret = incidents.report(congress, confidential(SHENG));
        var next = incidents.report(congress, details(IncidentSeverity.MINOR, "Key"));
        assertThat(incidents.incident(secret).label()).isEqualTo("C1");
        as(TIE);

        assertThat(incidents.incidents(congress)).extracting(IncidentView::number).containsExactly(2, 1);
        assertThat(incidents.incident(next).number()).isEqualTo(2);
        for (var deed : Stream.<Runnable>of(() -> incidents.incident(secret), () -> incidents.close(secret, "no"), () -> incidents.correct(secret, 0, "no"),
            () -> incidents.add(secret, IncidentEntryKind.FOLLOW_UP, "no"), () -> incidents.name(secret, TIE)).toList())
            assertThatThrownBy(deed::run).isInstanceOf(NotFound.class);
        as(SHENG);
        assertThat(incidents.incidents(congress)).extracting(IncidentView::label).contains("C1");
    }

    @Test
    @DisplayName("SC3: the audit trail, which administrators read, knows nothing of incidents")
    void staysOutOfTheTrail() {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var before = trail();
        as(WU);
        var secret = incidents.report(congress, confidential());
        incidents.close(secret, "over");
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));

        assertThat(trail()).isEqualTo(before);
    }

    @Test
    @DisplayName("SC3: one of the named names another; who that was is written; nobody else can be named")
    void namesFurtherPeople() {
        var secret = incidents.report(congress, confidential(SHENG));
        as(SHENG);
        incidents.name(secret, TIE);
        incidents.name(secret, TIE);
        as(TIE);

        assertThat(incidents.incident(secret).latest()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(IncidentEntryKind.NAMED);
            assertThat(entry.words()).isEqualTo("Guard tie");
        });
        assertThat(incidents.incident(secret).entries()).hasSize(2);
        assertThatThrownBy(() -> incidents.name(secret, "lin")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.report(congress, confidential("lin"))).isInstanceOf(NotFound.class);
        assertThat(incidents.nameable()).extracting(known -> known.id()).contains(WU, SHENG, TIE).doesNotContain("lin");
    }

    @Test
    @DisplayName("SC3: of the leadership the few named read the confidential incident, and nothing else of the log; the others find nothing,"
        + " and none of them writes")
    void leadersNamed() {
        var plain = incidents.report(congress, details(IncidentSeverity.MINOR, "Bag"));
        var secret = incidents.report(congress, confidential(SHENG));
        incidents.name(secret, WEI);
        var other = incidents.report(congress, confidential());
        Product.signIn(WEI, Set.of(Roles.LEADERSHIP));

        assertThat(incidents.incidents(congress)).extracting(IncidentView::id).containsExactly(secret);
        assertThat(incidents.incident(secret).latest().words()).isEqualTo("Wei");
        assertThatThrownBy(() -> incidents.incident(plain)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.incident(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.add(secret, IncidentEntryKind.FOLLOW_UP, "no")).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> incidents.name(secret, "gao")).isInstanceOf(NotAuthorized.class);
        Product.signIn("gao", Set.of(Roles.LEADERSHIP));
        assertThat(incidents.incidents(congress)).isEmpty();
        assertThatThrownBy(() -> incidents.incident(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("SC1: a leader who is named reads the zone as the congress calls it now, and still none of the rules for zones")
    void namesTheZone() {
        var secret = incidents.report(congress, confidential(WEI));
        var rules = product().get(AccessRules.class);
        rules.rename(congress, Zone.Z1, new LocalizedText("Stage door", "Puerta del escenario", "舞台门"));
        rules.rename(congress, Zone.Z2, LocalizedText.of("another"));
        Product.signIn(WEI, Set.of(Roles.LEADERSHIP));

        assertThat(incidents.incident(secret).zoneName()).isEqualTo(new LocalizedText("Stage door", "Puerta del escenario", "舞台门"));
        assertThat(incidents.incidents(congress)).extracting(IncidentView::zoneName).containsExactly(incidents.incident(secret).zoneName());
        assertThatThrownBy(() -> rules.view(congress)).isInstanceOf(NotAuthorized.class);
        as(WU);
        var nowhere = incidents.report(congress, new IncidentDetails(IncidentSeverity.MINOR, "Bag", new Place(null, null, "bus"), EIGHT, null, "Found", null,
            false, Set.of()));
        assertThat(incidents.incident(nowhere).zoneName()).isNull();
    }

    private long trail() {
        return product().get(AuditTrail.class).entries(new AuditQuery(null, null, null, null, null, null, 0, 1)).total();
    }
}
