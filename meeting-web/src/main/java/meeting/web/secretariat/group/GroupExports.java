package meeting.web.secretariat.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.congress.division.GroupMember;
import meeting.congress.division.GroupView;
import meeting.web.components.ActorNames;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.shell.Language;

/** The division of work as a file: a line for each member, one for a group without any. */
@Named("groupExports")
@RequestScoped
public class GroupExports extends ListExport {
    private static final String TITLE = "secretariat_group_list.title";

    @Inject
    private ListPage page;
    @Inject
    private ActorNames names;
    @Inject
    private Language language;

    @Override
    protected ExportList list() {
        names.prepare(page.getGroups().stream().flatMap(group -> group.details().members().stream()).map(GroupMember::actor).toList());
        var total = words().say("secretariat_group_list.total", page.getGroups().size(), page.getLeaderless());
        return new ExportList(TITLE, words().get(TITLE), List.of(total),
            headers("congress.group-code", "congress.group-name", "congress.group-duties", "congress.group-duty",
                "congress.group-member", "congress.group-unit"),
            page.getGroups().stream().flatMap(this::lines).toList());
    }

    private Stream<List<String>> lines(GroupView group) {
        if (group.details().members().isEmpty()) return Stream.of(line(group, null));
        return group.details().members().stream().map(member -> line(group, member));
    }

    private List<String> line(GroupView group, GroupMember member) {
        return Arrays.asList(group.code().value(), language.of(group.details().name()), language.of(group.details().duties()),
            member == null ? null : words().of(member.duty()), member == null ? null : names.of(member.actor()), member == null ? null : member.unit());
    }
}
