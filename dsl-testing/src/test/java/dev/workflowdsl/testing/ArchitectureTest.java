package dev.workflowdsl.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.assertj.core.api.Assert;

/** What the compiler cannot hold: who may need jqwik, and what of the assertions a user can see. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheArbitrariesNeedJqwik = noClasses()
            .that()
            .resideOutsideOfPackage("..arbitraries")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.jqwik..", "dev.workflowdsl.testing.arbitraries")
            .because("users without jqwik must be able to use all the rest");

    @ArchTest
    static final ArchRule nothingNeedsTheInnerPartsOfAssertJ = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.assertj.core.internal..", "org.assertj.core.util..")
            .because("they change without notice");

    @ArchTest
    static final ArchRule assertionsAreFinal = classes()
            .that()
            .areAssignableTo(Assert.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .bePublic()
            .because("users name them in lambdas, and nobody extends them");
}
