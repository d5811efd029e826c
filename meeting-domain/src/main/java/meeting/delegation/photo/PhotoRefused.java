package meeting.delegation.photo;

import meeting.kernel.DomainException;

/** D9. The upload cannot become a photo; the code says why. */
public final class PhotoRefused extends DomainException {
    private PhotoRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    static PhotoRefused tooManyBytes(int mostMegabytes) {
        return new PhotoRefused("delegation.photo-too-large", mostMegabytes);
    }

    static PhotoRefused tooManyPixels(int mostPerSide) {
        return new PhotoRefused("delegation.photo-too-many-pixels", mostPerSide);
    }

    static PhotoRefused notAnImage() {
        return new PhotoRefused("delegation.photo-not-an-image");
    }
}
