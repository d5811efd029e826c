package meeting.web.secretariat.contingency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupView;
import meeting.web.components.ActorNames;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** What the form of a scenario lets one choose: groups, and the people in them. */
@Named
@RequestScoped
public class ContingencyChoices {
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentCongress congress;
    @Inject
    private ActorNames names;
    @Inject
    private Language language;
    private List<GroupView> groups;

    public List<SelectItem> getGroups() {
        return groups().stream().map(group -> new SelectItem(group.code().value(), language.of(group.details().name()))).toList();
    }

    /** X2: members of groups, each with the group first named for them, and who is named already though gone since. */
    public List<SelectItem> people(String commander, String deputy) {
        var people = new LinkedHashMap<String, String>();
        groups().forEach(group -> group.details().members().forEach(member -> people.putIfAbsent(member.actor(), language.of(group.details().name()))));
        names.prepare(people.keySet());
        Stream.of(commander == null ? "" : commander, deputy == null ? "" : deputy).filter(named -> !named.isEmpty())
            .forEach(named -> people.putIfAbsent(named, ""));
        return people.entrySet().stream().map(person -> new SelectItem(person.getKey(), label(person.getKey(), person.getValue())))
            .sorted((one, other) -> one.getLabel().compareTo(other.getLabel())).toList();
    }

    private String label(String actor, String group) {
        return group.isEmpty() ? names.of(actor) : names.of(actor) + " · " + group;
    }

    private List<GroupView> groups() {
        if (groups == null) groups = congress.find().map(current -> division.groups(current.id())).orElse(List.of());
        return groups;
    }
}
