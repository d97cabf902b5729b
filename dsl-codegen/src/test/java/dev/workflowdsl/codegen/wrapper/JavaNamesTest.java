package dev.workflowdsl.codegen.wrapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "fetch-depth, fetchDepth",
        "repo_token, repoToken",
        "jdkFile, jdkFile",
        "GITHUB_TOKEN, githubToken",
        "webhookURL, webhookUrl",
        "URLPath, urlPath",
        "k8s-version, k8sVersion",
        "k8sVersion, k8sVersion",
        "sha256, sha256",
        "dotted.name, dottedName",
        "with space, withSpace",
        "a--b, aB",
        "2fa, _2fa",
        "-x-, x",
        "naïve, naVe",
        "'', ''",
        "_, ''"
    })
    void membersAreWordsWithHumps(String name, String member) {
        assertThat(JavaNames.memberName(name)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "actions, actions",
        "aws-actions, awsactions",
        "8398a7, _8398a7",
        "rtCamp, rtcamp",
        "Azure, azure",
        "EnricoMi, enricomi",
        "new, new_",
        "int, int_",
        "record, record"
    })
    void packagesAreLowerCaseWithoutSigns(String owner, String name) {
        assertThat(JavaNames.packageName(owner)).isEqualTo(name);
    }

    @Test
    void refusesAnOwnerWithoutAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaNames.packageName("--"))
                .withMessage("owner \"--\" has no letter or digit to name a package after");
    }

    @ParameterizedTest
    @CsvSource({
        "pip, PIP",
        "linux/amd64, LINUX_AMD64",
        "3.x, _3_X",
        "mode=max, MODE_MAX",
        "camelCase, CAMEL_CASE",
        "'', EMPTY",
        "*, VALUE"
    })
    void constantsAreCapitals(String text, String constant) {
        assertThat(JavaNames.constantName(text)).isEqualTo(constant);
    }

    @Test
    void whatIsTakenGetsASuffixAndWhatIsThereTwiceANumber() {
        assertThat(JavaNames.memberNames(
                        List.of("wait", "if", "a-b", "a_b", "aB", "waitInput", "_", "input"), Set.of("wait"), "Input"))
                .containsExactly("waitInput", "ifInput", "aB", "aB2", "aB3", "waitInput2", "input", "input2");
    }

    @Property
    void everyNameIsAJavaNameAndThereOnce(@ForAll @Size(max = 8) List<@NotBlank String> names) {
        List<String> members = JavaNames.memberNames(names, Set.of("at", "input"), "Input");

        assertThat(members).hasSameSizeAs(names).doesNotHaveDuplicates().allMatch(SourceVersion::isName);
        assertThat(members).doesNotContain("at", "input");
    }

    @Property
    void everyConstantIsAJavaName(@ForAll String text) {
        assertThat(JavaNames.constantName(text)).matches(SourceVersion::isName);
    }
}
