package meeting.web.group.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.task.TaskViewing;

/** One task of the own groups; others are not there (C7). */
@Named("groupTaskViewPage")
@ViewScoped
public class ViewPage extends TaskViewing {
}
