package meeting.kernel.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.NormalScope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jakarta EE 10 ignores the annotation on CDI beans; this proves for ever, role by role, that the product does not. */
class EveryUseCaseTest {
    private static final List<String> EVERY_ROLE = Stream.concat(Roles.OF_PEOPLE.stream(), Stream.of(Roles.GATE_DEVICE)).toList();
    @RegisterExtension
    static final Product product = Product.onH2();

    private record UseCase(Class<?> service, Method method) {
        Optional<Set<String>> roles() {
            if (method.isAnnotationPresent(PermitAll.class)) return Optional.empty();
            return Optional.ofNullable(method.getAnnotation(RolesAllowed.class)).or(() -> Optional.ofNullable(service.getAnnotation(RolesAllowed.class)))
                .map(allowed -> Set.of(allowed.value()));
        }

        /** Refused before anything is looked at, so empty arguments do. */
        boolean refuses() throws IllegalAccessException {
            try {
                method.invoke(product.get(service), Arrays.stream(method.getParameterTypes()).map(UseCase::empty).toArray());
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof NotAuthorized;
            }
        }

        private static Object empty(Class<?> type) {
            if (!type.isPrimitive()) return null;
            if (type == boolean.class) return false;
            return type == long.class ? (Object) 0L : (Object) 0;
        }
    }

    @TestFactory
    @DisplayName("every use case refuses every role it does not name, and nobody signed in; it lets in those it names")
    Stream<DynamicTest> refusesWhomItDoesNotName() {
        return useCases().map(useCase -> dynamicTest(useCase.service().getSimpleName() + "." + useCase.method().getName(), () -> {
            var roles = useCase.roles().orElseThrow();
            for (var role : EVERY_ROLE) {
                Product.signIn("somebody", Set.of(role));
                assertThat(useCase.refuses()).as(role).isEqualTo(!roles.contains(role));
            }
            Product.signOut();
            assertThat(useCase.refuses()).as("nobody").isTrue();
        }));
    }

    @Test
    @DisplayName("the walk above finds the use cases")
    void findsThem() {
        assertThat(useCases()).hasSizeGreaterThan(20).extracting(UseCase::service).contains(meeting.congress.Convening.class);
    }

    private static Stream<UseCase> useCases() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("meeting").stream()
            .filter(type -> type.isMetaAnnotatedWith(NormalScope.class) && type.getModifiers().contains(JavaModifier.PUBLIC)).map(JavaClass::reflect)
            .<UseCase>flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .map(method -> new UseCase(service, method)))
            .filter(useCase -> useCase.roles().isPresent());
    }
}
