package meeting.web.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import meeting.web.shell.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A page's XHTML, filled by text nodes only: what somebody typed can never become markup. */
final class PrintTemplate {

    private static final Pattern NUMBER_OR_COUNT = Pattern.compile("(?<=[}])|(?=[{])");

    private final Document page;

    private PrintTemplate(Document page) {
        this.page = page;
    }

    static PrintTemplate of(String template, Locale language, String title, String printed) {
        try (var markup = PrintTemplate.class.getResourceAsStream(template);
             var style = PrintTemplate.class.getResourceAsStream("print.css")) {
            var filled = new PrintTemplate(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(markup));
            filled.page.getDocumentElement().setAttribute("lang", language.toLanguageTag());
            filled.first("title").setTextContent(clean(title));
            filled.first("style").setTextContent(new String(style.readAllBytes(), UTF_8));
            filled.text("printed", printed);
            filled.pageNumber(Texts.text(language, "print.page"));
            return filled;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException brokenTemplate) {
            throw new IllegalStateException(template, brokenTemplate);
        }
    }

    Document document() {
        return page;
    }

    void text(String id, String text) {
        element(id).setTextContent(clean(text));
    }

    Element element(String id) {
        return find(page.getDocumentElement(), id);
    }

    Element add(Element parent, String tag, String text) {
        var child = page.createElement(tag);
        child.setTextContent(clean(text));
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String tag, String cssClass, String text) {
        var child = add(parent, tag, text);
        child.setAttribute("class", cssClass);
        return child;
    }

    private void pageNumber(String pattern) {
        for (var piece : NUMBER_OR_COUNT.split(pattern)) {
            switch (piece) {
                case "{0}" -> add(element("page"), "span", "number", "");
                case "{1}" -> add(element("page"), "span", "count", "");
                default -> add(element("page"), "span", piece);
            }
        }
    }

    private Element first(String tag) {
        return (Element) page.getElementsByTagName(tag).item(0);
    }

    private static Element find(Element from, String id) {
        if (id.equals(from.getAttribute("id"))) return from;
        for (var child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            var found = child instanceof Element element ? find(element, id) : null;
            if (found != null) return found;
        }
        return null;
    }

    /** A control character has no place on paper and none in XML. */
    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
