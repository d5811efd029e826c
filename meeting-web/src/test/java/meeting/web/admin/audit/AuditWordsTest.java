package meeting.web.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import meeting.kernel.audit.Unaudited;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the trail can tell of has a word in every language: an entity or a field added tomorrow too. */
class AuditWordsTest {
    static List<Locale> languages() {
        return Texts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("every audited thing and each of its fields has a word")
    void hasAWord(Locale language) {
        var missing = new TreeSet<String>();
        things().forEach(thing -> {
            if (Texts.find(language, "audit.thing." + thing.getSimpleName()).isEmpty()) missing.add("audit.thing." + thing.getSimpleName());
            fields(thing).filter(field -> !isNamed(language, thing, field)).forEach(field -> missing.add("audit.field." + thing.getSimpleName() + "." + field));
        });

        assertThat(missing).isEmpty();
    }

    private static boolean isNamed(Locale language, Class<?> thing, String field) {
        return Stream.of("audit.field." + thing.getSimpleName() + "." + field, "audit.field." + field).anyMatch(key -> Texts.find(language, key).isPresent());
    }

    private static Stream<Class<?>> things() {
        return new ClassFileImporter().importPackages("meeting").stream().filter(type -> type.isAnnotatedWith(Entity.class))
            .<Class<?>>map(JavaClass::reflect).filter(type -> !type.isAnnotationPresent(Unaudited.class));
    }

    private static Stream<String> fields(Class<?> thing) {
        return attributes(thing).filter(AuditWordsTest::isTold)
            .flatMap(field -> field.isAnnotationPresent(ElementCollection.class) ? Stream.of(field.getName()) : parts(field.getName(), field.getType()));
    }

    /** As the trail names them: a compound of one part keeps the name of the whole. */
    private static Stream<String> parts(String name, Class<?> type) {
        if (!type.isAnnotationPresent(Embeddable.class)) return Stream.of(name);
        var parts = attributes(type).toList();
        return parts.stream().flatMap(part -> parts(parts.size() == 1 ? name : name + "." + part.getName(), part.getType()));
    }

    private static Stream<Field> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isAnnotationPresent(Transient.class));
    }

    private static boolean isTold(AnnotatedElement field) {
        return Stream.of(Id.class, EmbeddedId.class, Version.class, Unaudited.class).noneMatch(field::isAnnotationPresent);
    }
}
