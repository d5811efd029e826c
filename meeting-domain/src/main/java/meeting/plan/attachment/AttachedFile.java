package meeting.plan.attachment;

/** A file as it is sent. @param name harmless, with the ending of its type */
public record AttachedFile(String name, FileType type, byte[] content) {
    public AttachedFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
