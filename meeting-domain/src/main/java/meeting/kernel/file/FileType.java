package meeting.kernel.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** F1: what a file may be, told by the content and never by the name. Documents with macros are none of these. */
public enum FileType {
    PDF("pdf", "application/pdf", "%PDF-", null), PNG("png", "image/png", "\u0089PNG\r\n\u001a\n", null), JPEG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff", null),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", "word/document.xml"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004", "xl/workbook.xml");

    private static final int MOST_ENTRIES = 2_000;
    private final String ending;
    private final String mediaType;
    private final String beginning;
    private final String part;

    FileType(String ending, String mediaType, String beginning, String part) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.part = part;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it can be shown as a picture. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    String ending() {
        return ending;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content) && (type.part == null || holds(content, type.part))).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length()) return false;
        for (var at = 0; at < beginning.length(); at++) if ((content[at] & 0xff) != beginning.charAt(at)) return false;
        return true;
    }

    /** Reads names only, so that nothing unfolds; with a macro inside it is refused. */
    private static boolean holds(byte[] archive, String part) {
        var found = false;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            var entry = entries.getNextEntry();
            for (var seen = 0; entry != null && seen < MOST_ENTRIES; seen++, entry = entries.getNextEntry()) {
                if (entry.getName().endsWith("vbaProject.bin")) return false;
                found |= entry.getName().equals(part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
        return found;
    }
}
