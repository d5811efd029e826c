package meeting.kernel.file;

/** A file that came from outside. @param name harmless, with the ending of its type (F3) */
public record AttachedFile(String name, FileType type, byte[] content) {
    private static final int LONGEST_NAME = 100;
    private static final int MEGABYTE = 1024 * 1024;

    public AttachedFile {
        content = content.clone();
    }

    /**
     * @param givenName as the sender's machine calls it; what is harmful in it is left out
     * @throws FileRefused if it is too large or of no known kind (F1, F2)
     */
    public static AttachedFile of(String givenName, byte[] content, int mostMegabytes) {
        if (content.length > mostMegabytes * MEGABYTE) throw FileRefused.tooLarge(mostMegabytes);
        var type = FileType.of(content).orElseThrow(FileRefused::unknownKind);
        return new AttachedFile(harmless(givenName, type), type, content);
    }

    /** Letters, digits and a few signs of any script, no path, no control or direction character, and the ending of what it is. */
    private static String harmless(String given, FileType type) {
        var last = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceFirst("\\.[^.]{1,5}$", "");
        var clean = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ()（）_+,，、-]+", "-").replaceAll("^[ -]+|[ -]+$", "");
        var named = clean.isEmpty() ? type.name()
            : clean.substring(0, clean.offsetByCodePoints(0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length()))));
        return named + "." + type.ending();
    }

    /** In bytes. */
    public int size() {
        return content.length;
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
