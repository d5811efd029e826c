package meeting.identity;

/** One's own account. @param language language tag (en, es, zh-CN), null to follow the browser */
public record OwnAccountView(String username, String displayName, AccountSource source, boolean mustChangePassword, String language) {
}
