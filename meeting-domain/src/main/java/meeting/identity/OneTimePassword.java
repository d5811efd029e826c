package meeting.identity;

/** A password to be handed to the person and shown nowhere again; it is good for choosing an own one only (I3). */
public record OneTimePassword(AccountId account, String password) {
    @Override
    public String toString() {
        return "OneTimePassword of " + account;
    }
}
