package meeting.web.secretariat.badge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.web.print.badge.PrintSelection;
import meeting.web.print.badge.SheetFormat;
import meeting.web.print.badge.Sides;

/** What the page's address and its fields say. */
public class PrintChoice implements Serializable {
    private static final int MOST = 1_000;
    private PrintSelection selection = PrintSelection.WAITING;
    private String text;
    private String type;
    private UUID delegation;
    private String numbers;
    private String reason;
    private SheetFormat format = SheetFormat.A4_OF_CARDS;
    private Sides sides = Sides.BOTH;
    private String letters;

    /** The same as a query of the page's address. */
    public String getAddress() {
        return Stream.of(named("selection", selection), named("q", text), named("type", type), named("delegation", delegation),
            named("numbers", numbers), named("sheet", format), named("sides", sides), named("letters", letters))
            .filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
    }

    /** The badges that were ticked elsewhere, by their numbers; empty if they are chosen here. */
    public Set<String> getOnly() {
        return numbers == null ? Set.of() : Arrays.stream(numbers.split(",")).map(String::strip).filter(each -> !each.isEmpty()).limit(MOST)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String named(String name, Object value) {
        return value == null || value.toString().isBlank() ? "" : name + "=" + URLEncoder.encode(value.toString(), UTF_8);
    }

    public PrintSelection getSelection() { return selection; }
    public void setSelection(PrintSelection chosen) { if (chosen != null) selection = chosen; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public String getType() { return type; }
    public void setType(String chosen) { type = chosen == null || chosen.isBlank() ? null : chosen; }
    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID chosen) { delegation = chosen; }
    public String getNumbers() { return numbers; }
    public void setNumbers(String listed) { numbers = listed == null || listed.isBlank() ? null : listed; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
    public SheetFormat getFormat() { return format; }
    public void setFormat(SheetFormat chosen) { if (chosen != null) format = chosen; }
    public Sides getSides() { return sides; }
    public void setSides(Sides chosen) { if (chosen != null) sides = chosen; }
    /** Language of the large letters, as a tag; null for the reader's. */
    public String getLetters() { return letters; }
    public void setLetters(String tag) { letters = tag == null || tag.isBlank() ? null : tag; }
}
