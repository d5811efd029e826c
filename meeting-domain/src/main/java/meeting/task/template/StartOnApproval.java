package meeting.task.template;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.CongressLink;
import meeting.congress.Convening;
import meeting.kernel.KnownActors;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.Post;
import meeting.plan.PlanApproved;

/** C10. Runs inside the approval's transaction: what is approved is work at once; a countdown that runs already goes on. */
@ApplicationScoped
class StartOnApproval {
    @Inject
    private Beginnings beginnings;
    @Inject
    private TaskTemplates templates;
    @Inject
    private Convening convening;
    @Inject
    private KnownActors people;
    @Inject
    private Post post;

    @Transactional(MANDATORY)
    void on(@Observes PlanApproved approved) {
        var chosen = TemplateId.read(approved.taskTemplate()).filter(template -> templates.of(template).isPresent());
        var template = chosen.orElse(TemplateId.USUAL);
        if (!beginnings.canBegin(approved.congress(), template)) return;
        beginnings.begin(approved.congress(), template);
        if (approved.taskTemplate() != null && chosen.isEmpty()) tellThatItIsGone(approved.congress());
    }

    private void tellThatItIsGone(CongressId congress) {
        var title = convening.congress(congress).title();
        var usual = templates.of(TemplateId.USUAL).orElseThrow().view().name();
        people.holding(Roles.SECRETARIAT)
            .forEach(reader -> post.send(reader.id(), "task.letter-template-gone", CongressLink.to(congress, "/secretariat/task/list"), title, usual));
    }
}
