package meeting.accreditation.badge;

/** What a current badge may stand out by; each as the condition of a list, where {@code b} is the badge, {@code p} its person, {@code t} their usual type. */
public enum BadgeMatter {
    /** BG8. The same as {@link Badge#fits}. */
    MISFIT("b.for_category <> p.category and t.type_code <> b.type_code and b.state not in ('LOST', 'DAMAGED', 'REVOKED')"),
    /** VT7: security's last word on the request is a question. */
    ASKED("b.state = 'REQUESTED' and (select d.verdict from vetting_decision d where d.badge_id = b.id order by d.decided_at desc limit 1) = 'ASK'"),
    /** VT7: somebody approved the request, and it is not cleared yet. */
    HALFWAY("b.state = 'REQUESTED' and exists (select 1 from vetting_decision d where d.badge_id = b.id and d.verdict = 'APPROVE')");

    private final String condition;

    BadgeMatter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return "(" + condition + ")";
    }
}
