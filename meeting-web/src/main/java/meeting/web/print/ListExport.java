package meeting.web.print;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import meeting.web.shell.Notices;
import meeting.web.shell.Words;

/** What the files of all lists share: where the address of a page asks for a format, the page's list is sent in it. */
public abstract class ListExport {
    @Inject
    private Words words;
    @Inject
    private Download download;
    @Inject
    private Notices notices;

    private ExportFormat format;

    /** After the page has read its filters; a list that cannot be sent is explained on the page. */
    public void send() {
        if (format != null) notices.attempt(() -> download.send(format, list()));
    }

    /** With the page's filters, in its order, and nothing the reader may not see. */
    protected abstract ExportList list();

    protected Words words() {
        return words;
    }

    protected List<String> headers(String... keys) {
        return Arrays.stream(keys).map(words::get).toList();
    }

    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
