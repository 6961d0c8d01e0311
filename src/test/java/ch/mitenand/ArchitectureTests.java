package ch.mitenand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

/** Rules of the code base that the compiler does not check. */
@AnalyzeClasses(packages = "ch.mitenand", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule VIEWS_ARE_HIDDEN =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule ENTITIES_ARE_HIDDEN =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_HIDDEN =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule ONLY_VIEWS_KNOW_VAADIN =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ui..", "ch.mitenand.shell..", "ch.mitenand")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule VIEWS_USE_SERVICES_ONLY =
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Repository.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NO_OLD_DATES =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule SHARED_IS_PLAIN =
            noClasses()
                    .that()
                    .resideInAPackage("..shared..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.stereotype..",
                            "org.springframework.data..",
                            "com.vaadin..");

    @ArchTest
    static final ArchRule IDS_ARE_RECORDS =
            fields().that()
                    .haveName("id")
                    .and()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Id")
                    .should()
                    .beFinal();
}
