package meeting.web.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class FaceletsTest {
    private static final int MOST_LINES = 120;
    /** The list of people is one bean for both audiences: the service shows each of them what is theirs. */
    private static final String SHARED_LIST = "meeting.web.components.PeopleList";

    @ParameterizedTest
    @MethodSource("facelets")
    @DisplayName("a facelet is well-formed and no longer than a reader can take in")
    void isShortAndWellFormed(Path facelet) throws IOException {
        assertThatCode(() -> parsed(facelet)).doesNotThrowAnyException();
        assertThat(Files.readAllLines(facelet)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("facelets")
    @DisplayName("no style and no script in a page: the content policy forbids both")
    void hasNothingInline(Path facelet) throws Exception {
        assertThat(elements(parsed(facelet)).flatMap(FaceletsTest::inlineIn).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    @DisplayName("the view path is the name of everything: /secretariat/person/list is meeting.web.secretariat.person.ListPage")
    void hasItsBean(String view) {
        assertThatCode(() -> Class.forName(view.endsWith("/person/list") ? SHARED_LIST : beanOf(view))).doesNotThrowAnyException();
    }

    static List<Path> facelets() {
        return Site.facelets(Site.WEBAPP);
    }

    /** Home shows the navigation and has no bean of its own. */
    static Stream<String> views() {
        return Site.views().stream().filter(view -> !view.equals("/index"));
    }

    /** Pages at the top belong to the way in. */
    private static String beanOf(String view) {
        var folder = view.substring(0, view.lastIndexOf('/'));
        var name = Stream.of(view.substring(view.lastIndexOf('/') + 1).split("-")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
            .reduce("", String::concat);
        return "meeting.web" + (folder.isEmpty() ? ".access" : folder.replace('/', '.')) + "." + name + "Page";
    }

    private static Stream<String> inlineIn(Element element) {
        var attributes = IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item).map(Node::getNodeName)
            .filter(name -> name.equals("style") || name.matches("on[a-z]+"));
        var isInline = List.of("script", "style").contains(element.getLocalName()) && !element.hasAttribute("src");
        return Stream.concat(attributes.map(name -> element.getTagName() + " " + name), isInline ? Stream.of(element.getTagName()) : Stream.empty());
    }

    private static Stream<Element> elements(Document document) {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(number -> (Element) all.item(number));
    }

    private static Document parsed(Path facelet) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(facelet.toFile());
    }
}
