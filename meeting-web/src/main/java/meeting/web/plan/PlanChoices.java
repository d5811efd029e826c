package meeting.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import meeting.task.template.Templates;
import meeting.web.shell.Language;
import meeting.web.shell.Words;

/** What the plan may choose where another context offers it: the templates that a countdown begins from. */
@Named("planChoices")
@RequestScoped
public class PlanChoices {
    @Inject
    private Templates templates;
    @Inject
    private Language language;
    @Inject
    private Words words;
    private Map<String, String> all;

    /** Names by id, in the order of names. */
    public Map<String, String> getAll() {
        if (all == null) {
            all = new LinkedHashMap<>();
            templates.names().forEach((id, name) -> all.put(id.value().toString(), language.of(name)));
        }
        return all;
    }

    /** Says so where what was chosen is gone. */
    public String name(String id) {
        return getAll().getOrDefault(id, words.get("plan.choice-gone"));
    }
}
