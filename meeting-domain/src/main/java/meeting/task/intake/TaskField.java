package meeting.task.intake;

import java.util.List;

/** What a column of a task list may hold. */
public enum TaskField {
    CODE("code"), TITLE_EN("title"), TITLE_ES("title"), TITLE_ZH("title"), GROUP("group"), OWNER("owner"), DEPUTIES("deputies"),
    /** Days before the opening; negative after it. */
    T_MINUS("tMinus"),
    /** The same as a date. */
    DUE("tMinus"), DAYS("days"), DEPENDS_ON("dependsOn");

    static final List<TaskField> TITLES = List.of(TITLE_EN, TITLE_ES, TITLE_ZH);
    private final String component;

    TaskField(String component) {
        this.component = component;
    }

    /** The field of a task this column speaks of: a date says the days before the opening. */
    TaskField target() {
        return this == DUE ? T_MINUS : this;
    }

    /** C73. */
    boolean canBeCleared() {
        return this == OWNER || this == DEPUTIES || this == DEPENDS_ON;
    }

    /** Whether a fault of the task's details, told under that component's name, is this column's. */
    boolean isBlamedFor(String fault) {
        return component.equals(fault);
    }
}
