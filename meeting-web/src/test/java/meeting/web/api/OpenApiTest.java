package meeting.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Holds the written description of the interface to the resources: nothing undescribed, nothing described that is not there. */
class OpenApiTest {
    private static final Map<String, Object> DOCUMENT = new Yaml().load(OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml"));
    private static final Map<String, Object> SCHEMAS = in(DOCUMENT, "components", "schemas");
    private static final List<Class<?>> CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("meeting.web.api").stream().<Class<?>>map(JavaClass::reflect).toList();

    @Test
    @DisplayName("every operation is described with its parameters, and no other")
    void describesEveryOperation() {
        var there = new TreeSet<String>();
        operations().forEach(method -> there.add(describe(verb(method), path(method), parameters(method))));

        var described = new TreeSet<String>();
        Map<String, Map<String, Map<String, Object>>> paths = in(DOCUMENT, "paths");
        paths.forEach((path, verbs) -> verbs.forEach((verb, operation) -> described.add(describe(verb, path, described(operation)))));
        assertThat(described).isEqualTo(there);
    }

    @Test
    @DisplayName("every operation says what it answers to strangers, to the lost and while the database is away")
    void describesFailures() {
        Map<String, Map<String, Map<String, Object>>> paths = in(DOCUMENT, "paths");
        paths.forEach((path, verbs) -> verbs.forEach((verb, operation) -> {
            Map<String, Object> responses = in(operation, "responses");
            var open = List.of().equals(operation.get("security"));
            assertThat(responses).as(verb + " " + path).containsKeys("200", "503").containsKeys(open ? new String[] {"429"} : new String[] {"401", "404"});
        }));
    }

    @Test
    @DisplayName("every record of the interface is described field by field, in words, and no other")
    void describesEveryField() {
        var records = CLASSES.stream().filter(Class::isRecord).toList();

        assertThat(SCHEMAS.keySet()).containsExactlyInAnyOrderElementsOf(records.stream().map(Class::getSimpleName).toList());
        for (var record : records) {
            Map<String, Map<String, Object>> fields = in(SCHEMAS, record.getSimpleName(), "properties");
            assertThat(fields.keySet()).as(record.getSimpleName())
                .containsExactlyElementsOf(Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList());
            fields.forEach((field, schema) -> assertThat((String) schema.get("description")).as(field).matches("(?s).{3,}\\."));
        }
    }

    @Test
    @DisplayName("every constant that a field can be is described")
    void describesEveryConstant() {
        CLASSES.stream().filter(Class::isRecord).flatMap(record -> Arrays.stream(record.getRecordComponents())).filter(field -> field.getType().isEnum())
            .forEach(field -> {
                List<String> values = in(SCHEMAS, field.getDeclaringRecord().getSimpleName(), "properties", field.getName(), "enum");
                assertThat(values).as(field.toString()).containsExactlyElementsOf(
                    Arrays.stream(field.getType().getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList());
            });
    }

    @Test
    @DisplayName("every reference leads somewhere")
    void refersToWhatIsThere() {
        references(DOCUMENT).forEach(reference -> {
            Object found = in(DOCUMENT, reference.substring(2).split("/"));
            assertThat(found).as(reference).isNotNull();
        });
    }

    private static Stream<Method> operations() {
        return CLASSES.stream().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> verb(method) != null);
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
            .map(http -> http.value().toLowerCase(Locale.ROOT)).findFirst().orElse(null);
    }

    private static String path(Method method) {
        return "/api/v1" + method.getDeclaringClass().getAnnotation(Path.class).value()
            + Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    }

    private static Set<String> parameters(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) names.add(parameter.getAnnotation(PathParam.class).value());
            if (parameter.isAnnotationPresent(QueryParam.class)) names.add(parameter.getAnnotation(QueryParam.class).value());
        }
        return names;
    }

    private static Set<String> described(Map<String, Object> operation) {
        List<Map<String, Object>> parameters = in(operation, "parameters");
        var names = new TreeSet<String>();
        if (parameters != null) parameters.stream().filter(parameter -> Set.of("path", "query").contains(String.valueOf(parameter.get("in"))))
            .forEach(parameter -> names.add(String.valueOf(parameter.get("name"))));
        return names;
    }

    private static String describe(String verb, String path, Set<String> parameters) {
        return path + " " + verb + " " + parameters;
    }

    private static Stream<String> references(Object node) {
        if (node instanceof List<?> list) return list.stream().flatMap(OpenApiTest::references);
        if (!(node instanceof Map<?, ?> map)) return Stream.empty();
        return Stream.concat(map.get("$ref") instanceof String reference ? Stream.of(reference) : Stream.empty(),
            map.values().stream().flatMap(OpenApiTest::references));
    }

    @SuppressWarnings("unchecked")
    private static <T> T in(Map<String, ?> node, String... path) {
        Object found = node;
        for (var step : path) found = found == null ? null : ((Map<String, Object>) found).get(step);
        return (T) found;
    }
}
