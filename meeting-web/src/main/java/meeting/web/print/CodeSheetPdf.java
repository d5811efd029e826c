package meeting.web.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import meeting.web.shell.Texts;
import org.w3c.dom.Element;

/** Cards with the codes people sign in by, eight to a sheet of A4, to be cut along the dashes. */
public final class CodeSheetPdf {

    private static final int CARDS_IN_A_ROW = 2;

    private CodeSheetPdf() { }

    /**
     * @param title name of the document, as a viewer shows it
     * @param printed foot of every sheet: congress, who printed it and when
     * @param cards in the order they are handed out
     */
    public static void write(String title, String printed, List<CodeCard> cards, Locale language, OutputStream out) throws IOException {
        var page = PrintTemplate.of("codes.xhtml", language, title, printed);
        var sheet = page.element("cards");
        for (int i = 0; i < cards.size(); i += CARDS_IN_A_ROW) {
            var row = page.add(sheet, "tr", "");
            for (int j = i; j < i + CARDS_IN_A_ROW; j++) {
                var cell = page.add(row, "td", "");
                if (j < cards.size()) add(page, cell, cards.get(j));
            }
        }
        if (cards.isEmpty()) page.text("empty", Texts.text(language, "print.empty"));
        Paper.print(page, false, out);
    }

    private static void add(PrintTemplate page, Element cell, CodeCard card) {
        var body = page.add(cell, "div", "card", "");
        var qr = page.add(body, "object", "qr", "");
        qr.setAttribute("type", QrDrawer.TYPE);
        qr.setAttribute(QrDrawer.CONTENT, card.code().replaceAll("[^0-9A-Za-z]", ""));
        page.add(body, "div", "congress", card.congress());
        page.add(body, "div", "name", card.name());
        page.add(body, "div", "second", card.secondName());
        page.add(body, "div", "delegation", card.delegation());
        page.add(body, "div", "code", card.code());
    }
}
