package meeting.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import meeting.kernel.BoundedContext;
import meeting.kernel.DomainEvent;

@AnalyzeClasses(packages = "meeting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule contexts_use_only_what_their_package_info_declares = modules().definedByAnnotation(BoundedContext.class)
        .should().respectTheirAllowedDependenciesDeclaredIn("uses", ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage("meeting.."))
        .andShould().beFreeOfCycles().because("arrows point upstream (HOUSE.md)");

    @ArchTest
    static final ArchRule every_class_lives_in_a_declared_context = classes().that().resideInAPackage("meeting..")
        .should().resideInAnyPackage("meeting.kernel..", "meeting.congress..", "meeting.identity..", "meeting.delegation..", "meeting.agenda..",
            "meeting.accreditation..", "meeting.attendance..", "meeting.plan..", "meeting.task..", "meeting.security..", "meeting.demonstration..")
        .because("an undeclared package would pass unseen");

    @ArchTest
    static final ArchRule a_part_is_used_or_uses = slices().matching("meeting.(**)").should().beFreeOfCycles()
        .ignoreDependency(alwaysTrue(), simpleNameEndingWith("Id"))
        .because("a sub-model and what surrounds it use each other in one direction; only ids are named in both (decision 26)");

    @ArchTest
    static final ArchRule entities_stay_inside = classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate()
        .because("others see view records, never an entity");

    @ArchTest
    static final ArchRule events_are_records = classes().that().implement(DomainEvent.class).should().beRecords()
        .allowEmptyShould(true).because("what has happened cannot change");

    @ArchTest
    static final ArchRule use_cases_name_their_roles = classes().that().areAnnotatedWith(Transactional.class).and().arePublic()
        .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).because("nothing is open by accident");

    @ArchTest
    static final ArchRule the_domain_knows_no_web = noClasses().that().resideInAPackage("meeting..")
        .should().dependOnClassesThat(web()).because("pages and resources carry, they live in meeting-web");

    private static DescribedPredicate<JavaClass> web() {
        return resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");
    }
}
