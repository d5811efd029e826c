package meeting.accreditation.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import meeting.kernel.audit.Unaudited;

/** SG5. The secret of an installation that was given none; whoever copies the database has it too, and health says so. */
@Entity
@Table(name = "signing_secret")
@Unaudited("made once, by the product itself")
class SigningSecret {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;
    private String secret;

    protected SigningSecret() { } // JPA

    SigningSecret(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
