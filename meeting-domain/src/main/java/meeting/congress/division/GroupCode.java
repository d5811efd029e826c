package meeting.congress.division;

import jakarta.persistence.Embeddable;

/** What a group is called in lists and plans: two to six capital letters or digits, such as GO or TRA. */
@Embeddable
public record GroupCode(String value) {
    private static final String SHAPE = "[A-Z0-9]{2,6}";

    public GroupCode {
        if (!isOne(value)) throw new IllegalArgumentException("no group code: " + value);
    }

    static boolean isOne(String typed) {
        return typed != null && typed.matches(SHAPE);
    }

    @Override
    public String toString() {
        return value;
    }
}
