package meeting.kernel.table;

import java.util.HashMap;
import java.util.Map;

/** Which part of a workbook holds which sheet, and the merged cells of each: the reading library tells neither. */
final class SheetMap {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private final Map<String, String> relationshipOfSheet = new HashMap<>();
    private final Map<String, String> partOfRelationship = new HashMap<>();
    private final Map<String, MergedCells> mergedOfPart = new HashMap<>();

    /** Where one part of the workbook reports what it holds. */
    final class Part {

        private final String name;

        private Part(String name) {
            this.name = name;
        }

        void sheet(String sheet, String relationship) {
            if (name.equals(WORKBOOK)) relationshipOfSheet.put(sheet, relationship);
        }

        void relationship(String relationship, String target) {
            if (!name.equals(RELATIONSHIPS) || target == null) return;
            partOfRelationship.put(relationship, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }

        void merged(String range) {
            mergedOfPart.computeIfAbsent(name, unseen -> new MergedCells()).add(range);
        }
    }

    Part part(String name) {
        return new Part(name);
    }

    MergedCells merged(String sheet) {
        var part = partOfRelationship.get(relationshipOfSheet.get(sheet));
        return mergedOfPart.getOrDefault(part, new MergedCells());
    }
}
