package meeting.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.Serializable;
import javax.sql.DataSource;
import meeting.web.shell.DatabaseHealth;

@AnalyzeClasses(packages = "meeting.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {
    private static final int MOST_INJECTIONS = 4;

    @ArchTest
    static final ArchRule the_web_reads_and_changes_through_services = noClasses().that().doNotBelongToAnyOf(DatabaseHealth.class)
        .should().dependOnClassesThat().belongToAnyOf(EntityManager.class, EntityManagerFactory.class, DataSource.class)
        .because("permission and transaction live in the service");

    @ArchTest
    static final ArchRule pages_do_one_thing = classes().that().haveSimpleNameEndingWith("Page").should(haveFewInjections())
        .because("a page with many helpers is several pages");

    @ArchTest
    static final ArchRule pages_in_a_session_can_be_stored = classes().that().areAnnotatedWith(ViewScoped.class)
        .should().implement(Serializable.class).because("sessions move between servers");

    private static ArchCondition<JavaClass> haveFewInjections() {
        return new ArchCondition<>("have at most " + MOST_INJECTIONS + " injections") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                var injections = page.getFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)).count();
                events.add(new SimpleConditionEvent(page, injections <= MOST_INJECTIONS, page.getSimpleName() + " has " + injections));
            }
        };
    }
}
