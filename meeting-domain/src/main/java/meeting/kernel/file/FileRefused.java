package meeting.kernel.file;

import meeting.kernel.DomainException;

/** F1, F2. The file is not taken; the code says why. */
public final class FileRefused extends DomainException {
    private FileRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    static FileRefused tooLarge(int mostMegabytes) {
        return new FileRefused("general.file-too-large", mostMegabytes);
    }

    static FileRefused unknownKind() {
        return new FileRefused("general.file-kind");
    }
}
