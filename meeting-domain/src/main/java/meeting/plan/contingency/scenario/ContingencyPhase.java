package meeting.plan.contingency.scenario;

/** When a scenario strikes (RULEBOOK 3). */
public enum ContingencyPhase { BEFORE, SITTING, VOTING, AFTER }
