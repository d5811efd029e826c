package meeting.web.plan;

/** How the approved plan leaves the product. */
public enum PlanFormat { PDF, DOCX }
