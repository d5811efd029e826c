package meeting.kernel.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, by its content (TB1). */
enum FileKind {
    EMPTY, TEXT, WORKBOOK, DAMAGED_ARCHIVE, OLD_EXCEL, OTHER_SPREADSHEET, PASSWORD_PROTECTED, SOMETHING_ELSE;

    private static final int HEAD = 512;
    private static final String ZIP = "PK\3\4";
    private static final String COMPOUND_DOCUMENT = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    private static final Pattern MARKUP = Pattern.compile(
        "(?is)(\u00ef\u00bb\u00bf)?\\s*<(!doctype|\\?xml|html|head|meta|table|style).*|mime-version:.*");
    private static final Pattern PRINTED = Pattern.compile("(?s)(%PDF-|\\{\\\\rtf).*");

    static FileKind of(Path file) throws IOException {
        String head = head(file);
        if (head.isBlank() && Files.size(file) <= HEAD) return EMPTY;
        if (head.startsWith(ZIP)) return archive(file);
        if (head.startsWith(COMPOUND_DOCUMENT)) {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(ENCRYPTED) ? PASSWORD_PROTECTED : OLD_EXCEL;
        }
        if (MARKUP.matcher(head).matches()) return OTHER_SPREADSHEET;
        return PRINTED.matcher(head).matches() ? SOMETHING_ELSE : TEXT;
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), ISO_8859_1);
        }
    }

    private static FileKind archive(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null || zip.getEntry("Index/Document.iwa") != null) return OTHER_SPREADSHEET;
            ZipEntry mimeType = zip.getEntry("mimetype");
            if (mimeType != null) {
                var type = new String(zip.getInputStream(mimeType).readNBytes(HEAD), ISO_8859_1);
                return type.contains("opendocument.spreadsheet") ? OTHER_SPREADSHEET : SOMETHING_ELSE;
            }
            return zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/")) ? WORKBOOK : SOMETHING_ELSE;
        } catch (ZipException damaged) {
            return DAMAGED_ARCHIVE;
        }
    }
}
