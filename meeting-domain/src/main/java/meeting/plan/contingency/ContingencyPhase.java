package meeting.plan.contingency;

/** When a scenario strikes (RULEBOOK 3). */
public enum ContingencyPhase { BEFORE, SITTING, VOTING, AFTER }
