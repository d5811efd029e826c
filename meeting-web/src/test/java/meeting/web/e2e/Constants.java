package meeting.web.e2e;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.kernel.authorization.Roles;

/** Names that programs use among themselves and no page may show. */
final class Constants {
    /** Names that are words of the trade as well. */
    private static final Set<String> WORDS = Set.of("CPPCC", "CSV", "XLSX", "DOCX", "PDF", "JPEG", "PNG");

    static final Set<String> NAMES = Stream.concat(ofEnums(), Roles.OF_PEOPLE.stream()).filter(name -> !WORDS.contains(name)).collect(Collectors.toSet());

    private Constants() {
    }

    private static Stream<String> ofEnums() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("meeting").stream()
            .filter(JavaClass::isEnum).flatMap(type -> type.getFields().stream().filter(field -> field.getRawType().equals(type))).map(JavaField::getName);
    }
}
