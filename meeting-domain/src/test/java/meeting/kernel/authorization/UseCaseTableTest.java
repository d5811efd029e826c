package meeting.kernel.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may do what, written down apart from the code: a role given or taken away shows up here. {@link EveryUseCaseTest} proves that it is obeyed. */
class UseCaseTableTest {
    private static final Path TABLE = Path.of("src/test/resources/meeting/kernel/authorization/use-cases.tsv");

    private static final List<Class<? extends Annotation>> SERVICE = List.of(Transactional.class, RolesAllowed.class, PermitAll.class);

    @Test
    @DisplayName("every use case is in the table with exactly its roles")
    void everyUseCaseIsInTheTable() throws IOException {
        var written = Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(useCases()).containsExactlyElementsOf(written);
    }

    private static TreeSet<String> useCases() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("meeting").stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && SERVICE.stream().anyMatch(type::isAnnotatedWith)).map(JavaClass::reflect)
            .flatMap(service -> Arrays.stream(service.getDeclaredMethods()).filter(UseCaseTableTest::isUseCase).map(method -> row(service, method)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUseCase(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
    }

    private static String row(Class<?> service, Method method) {
        var parameters = Stream.of(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
        return service.getName().substring("meeting.".length()) + "." + method.getName() + parameters + "\t" + roles(service, method);
    }

    private static String roles(Class<?> service, Method method) {
        var own = method.getAnnotation(RolesAllowed.class);
        if (own == null && (method.isAnnotationPresent(PermitAll.class) || service.isAnnotationPresent(PermitAll.class))) return "ANYBODY";
        return Optional.ofNullable(own).or(() -> Optional.ofNullable(service.getAnnotation(RolesAllowed.class)))
            .map(allowed -> Stream.of(allowed.value()).sorted().collect(Collectors.joining(" "))).orElse("NOT SAID");
    }
}
