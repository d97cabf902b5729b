package dev.workflowdsl.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Job;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WorkflowWrapperTest {

    private static final String FILE = "acme/ci/.github/workflows/scan.yml";

    private static final String COMMIT = "3d3c42e5aac5ba805825da76410c181273ba90b1";

    private static final Scan SCAN = new Scan(WorkflowReference.parse(FILE + "@v1"), Mapping.empty(), Mapping.empty());

    /** As the generator writes it. */
    private static final class Scan extends WorkflowWrapper<Scan> {

        Scan(WorkflowReference reference, Mapping inputs, Value secrets) {
            super(reference, inputs, secrets);
        }

        @Override
        protected Scan with(WorkflowReference reference, Mapping inputs, Value secrets) {
            return new Scan(reference, inputs, secrets);
        }

        Scan strict(boolean strict) {
            return set("strict", strict);
        }

        Scan paths(String first, String... more) {
            return set("paths", ",", first, more);
        }

        Scan lines(Iterable<String> lines) {
            return set("lines", "\n", lines);
        }

        Scan token(Secret token) {
            return pass("token", token);
        }
    }

    @Test
    void holdsWhatIsSetInItsOrder() {
        Scan scan = SCAN.strict(true)
                .paths("a", "b")
                .lines(List.of("c", "d"))
                .input("new", 1)
                .strict(false);

        assertThat(scan.inputs()).hasToString("{strict: false, paths: a,b, lines: c\nd\n, new: 1}");
        assertThat(SCAN.inputs().isEmpty()).isTrue();
    }

    @Test
    void passesSecretsByName() {
        Scan scan = SCAN.token(Secret.of("A")).secret("other", Secret.of("B"));

        assertThat(scan.secrets()).hasToString("{token: ${{ secrets.A }}, other: ${{ secrets.B }}}");
        assertThat(scan.inheritsSecrets()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(scan::inheritSecrets)
                .withMessage(
                        "secrets cannot be handed on by a call that passes [token, other]: keep one of the two forms");
    }

    @Test
    void handsOnAllSecrets() {
        Scan scan = SCAN.inheritSecrets();

        assertThat(scan.inheritsSecrets()).isTrue();
        assertThat(scan.secrets().isEmpty()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scan.token(Secret.of("A")))
                .withMessage("secret \"token\" cannot be passed by a call that hands on all secrets: "
                        + "leave inheritSecrets() out");
    }

    @Test
    void standsAtAnotherRef() {
        assertThat(SCAN.at("main").strict(true)).hasToString(FILE + "@main");
        assertThat(SCAN.at(COMMIT, "v1.2.3")).hasToString(FILE + "@" + COMMIT + " # v1.2.3");
        assertThat(SCAN.at(COMMIT, "v1.2.3").reference())
                .isEqualTo(WorkflowReference.parse(FILE + "@" + COMMIT + " # v1.2.3"));
    }

    @Test
    void isEqualIfAllOfItIs() {
        assertThat(SCAN.strict(true)).isEqualTo(SCAN.strict(true)).hasSameHashCodeAs(SCAN.strict(true));
        assertThat(SCAN.strict(true))
                .isNotEqualTo(SCAN)
                .isNotEqualTo(SCAN.strict(true).at("main"))
                .isNotEqualTo(SCAN.strict(true).token(Secret.of("A")))
                .isNotEqualTo(SCAN.strict(true).inheritSecrets());
    }

    @Test
    void isCalledByAJob() {
        assertThat(Job.calling("scan", SCAN.strict(true).token(Secret.of("A"))).toString())
                .isEqualTo("""
                scan:
                  uses: acme/ci/.github/workflows/scan.yml@v1
                  with:
                    strict: true
                  secrets:
                    token: ${{ secrets.A }}""");
        assertThat(Job.calling("scan", SCAN.inheritSecrets()).toString()).isEqualTo("""
                scan:
                  uses: acme/ci/.github/workflows/scan.yml@v1
                  secrets: inherit""");
    }

    @Test
    void refusesInputsAndSecretsWithoutAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCAN.input(" ", 1))
                .withMessage("name of an input is empty: leave it out or give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCAN.secret("", Secret.of("A")))
                .withMessage("name of a secret is empty: leave it out or give it a text");
    }
}
