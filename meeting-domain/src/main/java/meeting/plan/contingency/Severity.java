package meeting.plan.contingency;

/** How grave a scenario is, I the gravest. */
public enum Severity { I, II, III, IV }
