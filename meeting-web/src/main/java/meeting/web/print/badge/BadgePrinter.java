package meeting.web.print.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
import meeting.accreditation.design.CardDesign;
import meeting.accreditation.design.CardDesignView;
import meeting.accreditation.design.CardDesigns;
import meeting.accreditation.signing.SignedCodes;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.photo.Photos;
import meeting.kernel.NotFound;
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

    /** BG9: how many of them were printed before. */
    public int printedBefore(PrintOrder order) {
        return order.printedBefore().map(query -> (int) badges.page(query).total()).orElse(0);
    }

    /** A side of the first card as PNG; its QR code opens nothing, so that nobody enters by a picture of a screen. Empty if there is none to print. */
    public Optional<byte[]> preview(PrintOrder order, boolean back) throws IOException {
        var first = badges.page(order.query(0, 1)).rows();
        if (first.isEmpty()) return Optional.empty();
        var format = order.format() == SheetFormat.A6 || order.format() == SheetFormat.A4_OF_A6 ? SheetFormat.A6 : SheetFormat.CARD;
        var face = faces(order, first, few -> Collections.nCopies(few.size(), NOT_A_CODE)).next();
        return Optional.of(pictures(face, designs(order).apply(face), format, back ? Sides.BACK : Sides.FRONT, order.language()).get(0));
    }

    /** BD1: front and back as PNG, as the first vetted badge of the type would look, or nobody's; its QR code opens nothing. @param first in large letters */
    public List<byte[]> look(CongressId congress, String type, CardDesign design, Locale first) throws IOException {
        design.check();
        var order = PrintOrder.of(congress, type, first);
        var badge = badges.page(order.query(0, 1)).rows();
        var view = access.view(congress);
        var face = badge.isEmpty() ? Specimen.of(convening.congress(congress), view, view.matrix().type(type).orElseThrow(NotFound::new), NOT_A_CODE)
            : faces(order, badge, few -> Collections.nCopies(few.size(), NOT_A_CODE)).next();
        return pictures(face, BadgeDesign.of(design, first), SheetFormat.CARD, Sides.BOTH, first);
    }

    private static List<byte[]> pictures(BadgeFace face, BadgeDesign design, SheetFormat format, Sides sides, Locale language) throws IOException {
        var made = new ByteArrayOutputStream();
        try (var pdf = new BadgePdf(format, sides, "", language)) {
            pdf.draw(List.of(face).iterator(), any -> design, done -> { });
            pdf.save(made);
        }
        return pngs(made.toByteArray());
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

    private static List<byte[]> pngs(byte[] made) throws IOException {
        var pngs = new ArrayList<byte[]>();
        try (var pdf = Loader.loadPDF(made)) {
            for (var page = 0; page < pdf.getNumberOfPages(); page++) {
                var png = new ByteArrayOutputStream();
                ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH), "png", png);
                pngs.add(png.toByteArray());
            }
        }
        return pngs;
    }
}
