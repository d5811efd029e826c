package meeting.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    /** Told by a sentence, a colour or the page itself; a format's name is a word of every language. */
    private static final Set<String> NEVER_SHOWN = Set.of("Level", "PlanTable", "FileKind", "TableFormat", "StandingAct", "TaskDeed", "Stage", "Weight");

    @ParameterizedTest
    @MethodSource("translations")
    @DisplayName("a translation has every text of the English bundle and no other, with the same placeholders")
    void translationsAreComplete(Locale language) {
        var english = Texts.bundles(Locale.ENGLISH).toList();
        var translated = Texts.bundles(language).toList();

        for (int number = 0; number < english.size(); number++) {
            var here = translated.get(number);
            assertThat(here.getLocale()).as(Texts.BUNDLES.get(number)).isEqualTo(language);
            assertThat(here.keySet()).as(Texts.BUNDLES.get(number)).isEqualTo(english.get(number).keySet());
            for (var key : here.keySet()) assertThat(placeholders(here.getString(key))).as(key).isEqualTo(placeholders(english.get(number).getString(key)));
        }
    }

    @Test
    @DisplayName("a key lives in one bundle")
    void keysLiveOnce() {
        assertThat(Texts.bundles(Locale.ENGLISH).flatMap(bundle -> bundle.keySet().stream())).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("every text a page asks for is there")
    void textsOfPagesAreThere() {
        assertThat(Keys.ofPages()).isNotEmpty().filteredOn(key -> !isThere(key)).isEmpty();
    }

    @Test
    @DisplayName("every text a bean asks for is there, and one for every broken rule")
    void textsOfRulesAreThere() {
        assertThat(Keys.ofJava()).contains("general.not-found").filteredOn(key -> !isThere(key)).isEmpty();
    }

    @Test
    @DisplayName("every constant a page may show has its word")
    void constantsHaveWords() {
        assertThat(constants()).isNotEmpty().filteredOn(key -> !Keys.defined().contains(key)).isEmpty();
    }

    static Stream<Locale> translations() {
        return Texts.LANGUAGES.stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    private static boolean isThere(String key) {
        return key.matches(".*[.-]") ? Keys.defined().stream().anyMatch(defined -> defined.startsWith(key)) : Keys.defined().contains(key);
    }

    private static List<String> constants() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("meeting").stream()
            .filter(type -> type.isEnum() && type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !NEVER_SHOWN.contains(type.getSimpleName())).flatMap(TextsTest::keysOf).toList();
    }

    private static Stream<String> keysOf(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getRawType().equals(type)).map(field -> type.getSimpleName() + "." + field.getName());
    }

    /** Numbers of the arguments; whether they need a plural is the language's affair. */
    private static Set<String> placeholders(String text) {
        var pattern = new MessagePattern(text);
        return Stream.iterate(0, part -> part + 1).limit(pattern.countParts()).filter(part -> pattern.getPartType(part) == Part.Type.ARG_START)
            .map(part -> pattern.getSubstring(pattern.getPart(part + 1)))
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
