package meeting.plan.contingency.scenario;

/** How grave a scenario is, I the gravest. */
public enum Severity { I, II, III, IV }
