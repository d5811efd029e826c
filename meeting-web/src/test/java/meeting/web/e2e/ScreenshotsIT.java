package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meeting.web.views.Site;
import meeting.web.views.SitePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as everybody who may open it sees it, at a desk and on a phone: looked at, and kept under target/screenshots.
 * In every language as the first of those who may open it, in one as the others.
 */
class ScreenshotsIT {
    private static final List<String> LANGUAGES = List.of("en", "es", "zh-CN");
    private static final String VISITOR = "visitor";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    /** By person and language, each in a window of its own and used again and again: a new one costs as much as a page. */
    private static final Map<String, Screen> SCREENS = new HashMap<>();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyPageAsEverybody")
    void isFitToBeShown(String who, SitePage page) {
        var path = pathTo(who, page);
        var complaints = new ArrayList<String>();

        for (var language : languagesFor(who, page)) complaints.addAll(look(who, page, language, path));

        assertThat(complaints).isEmpty();
    }

    static Stream<Arguments> everyPageAsEverybody() {
        var visitor = Site.pages().stream().filter(SitePage::isForVisitors).map(page -> Arguments.of(VISITOR, page));
        var people = Stream.of(DemoPerson.values()).flatMap(person -> Site.pages().stream()
            .filter(page -> !page.isForVisitors() && page.isOpenTo(person.role())).map(page -> Arguments.of(person.username(), page)));
        return Stream.concat(visitor, people);
    }

    /** Pages open to whoever has signed in show each something else. */
    private static List<String> languagesFor(String who, SitePage page) {
        var first = Stream.of(DemoPerson.values()).filter(person -> page.isOpenTo(person.role())).findFirst().orElseThrow().username();
        return page.isForVisitors() || page.isForPersons() || who.equals(first) ? LANGUAGES : LANGUAGES.subList(0, 1);
    }

    @AfterAll
    static void closeWindows() {
        SCREENS.values().forEach(Screen::closeWindow);
        SCREENS.clear();
    }

    private static List<String> look(String who, SitePage page, String language, String path) {
        var complaints = new ArrayList<String>();
        var screen = screenOf(who, language);
        screen.resize(Browser.DESK);
        screen.open(path);
        for (var width : List.of(Browser.DESK, Browser.PHONE)) {
            screen.resize(width);
            screen.look();
            if (language.equals("en")) screen.lookForBarriers();
            screen.keep(Target.folder("screenshots/" + who).resolve(page.name() + "-" + language + "-" + width + ".png"));
            complaints.addAll(screen.complaints(language + " " + width + " px"));
        }
        return complaints;
    }

    private static String pathTo(String who, SitePage page) {
        return screenOf(who, LANGUAGES.get(0)).pathTo(page);
    }

    private static Screen screenOf(String who, String language) {
        return SCREENS.computeIfAbsent(who + language, key -> screen(who, language));
    }

    private static Screen screen(String who, String language) {
        var tab = browser.open(language, Browser.DESK).newPage();
        if (!who.equals(VISITOR)) Browser.signIn(tab, DemoPerson.named(who));
        return new Screen(tab);
    }
}
