package meeting.web.print.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import meeting.accreditation.BadgeId;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.badge.BadgeLists;
import meeting.accreditation.badge.BadgeQuery;
import meeting.accreditation.badge.BadgeRow;
import meeting.accreditation.design.CardDesignView;
import meeting.accreditation.design.CardDesigns;
import meeting.accreditation.signing.SignedCodes;
import meeting.congress.Convening;
import meeting.delegation.photo.Photos;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the badges of an order, whole or the first one as a picture. */
@ApplicationScoped
public class BadgePrinter {
    private static final int DOTS_PER_INCH = 200;
    private static final String NOT_A_CODE = "PLENUM ".repeat(18);

    @Inject
    private BadgeLists badges;
    @Inject
    private AccessRules access;
    @Inject
    private CardDesigns designs;
    @Inject
    private SignedCodes signing;
    @Inject
    private Photos photos;
    @Inject
    private Convening convening;

    public int count(PrintOrder order) {
        return (int) badges.page(order.query(0, 1)).total();
    }

    /** A side of the first card as PNG; its QR code opens nothing, so that nobody enters by a picture of a screen. Empty if there is none to print. */
    public Optional<byte[]> preview(PrintOrder order, boolean back) throws IOException {
        var first = badges.page(order.query(0, 1)).rows();
        if (first.isEmpty()) return Optional.empty();
        var format = order.format() == SheetFormat.A6 || order.format() == SheetFormat.A4_OF_A6 ? SheetFormat.A6 : SheetFormat.CARD;
        var made = new ByteArrayOutputStream();
        try (var pdf = new BadgePdf(format, back ? Sides.BACK : Sides.FRONT, "", order.language())) {
            pdf.draw(faces(order, first, few -> Collections.nCopies(few.size(), NOT_A_CODE)), designs(order), done -> { });
            pdf.save(made);
        }
        return Optional.of(png(made.toByteArray()));
    }

    /** @return badges that are in the file, in its order */
    List<BadgeId> print(PrintOrder order, String title, IntConsumer done, OutputStream out) throws IOException {
        var rows = rows(order);
        try (var pdf = new BadgePdf(order.format(), order.sides(), title, order.language())) {
            pdf.draw(faces(order, rows, few -> signing.sign(order.congress(), few)), designs(order), done);
            pdf.save(out);
        }
        return rows.stream().map(BadgeRow::id).toList();
    }

    /** BD1. */
    private Function<BadgeFace, BadgeDesign> designs(PrintOrder order) {
        var laid = designs.designs(order.congress()).stream()
            .collect(Collectors.toMap(CardDesignView::type, view -> BadgeDesign.of(view.design(), order.language())));
        return face -> laid.get(face.typeCode());
    }

    private List<BadgeRow> rows(PrintOrder order) {
        var rows = new ArrayList<BadgeRow>();
        for (var first = 0;; first += BadgeQuery.LARGEST_PAGE) {
            var page = badges.page(order.query(first, BadgeQuery.LARGEST_PAGE)).rows();
            rows.addAll(page);
            if (page.size() < BadgeQuery.LARGEST_PAGE) return rows;
        }
    }

    private BadgeFaces faces(PrintOrder order, List<BadgeRow> rows, BadgeFaces.Signing signing) {
        return new BadgeFaces(convening.congress(order.congress()), access.view(order.congress()), badges, signing, photos::photo, rows);
    }

    private static byte[] png(byte[] made) throws IOException {
        try (var pdf = Loader.loadPDF(made)) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }
}
