package dev.workflowdsl.oracle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExemptionsTest {

    private static final Finding FINDING = new Finding("golden/ci.yml", "error", 3, 5, "unknown key \"a\"");
    private static final Exemptions EXEMPTIONS =
            Exemptions.none().plus("/ci.yml", "unknown key \"[ab]\"", "the oracle is old");

    @Test
    void passesWhatIsExempt() {
        assertThatCode(() -> EXEMPTIONS.assertCover(List.of(FINDING, FINDING))).doesNotThrowAnyException();
    }

    @Test
    void failsOnAFindingInAnotherFile() {
        Finding other = new Finding("golden/cd.yml", "error", 3, 5, FINDING.message());
        assertThatThrownBy(() -> EXEMPTIONS.assertCover(List.of(FINDING, other)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("findings that no exemption covers")
                .hasMessageContaining("golden/cd.yml:3:5: error: unknown key \"a\"");
    }

    @Test
    void failsOnAFindingThatSaysMore() {
        Finding other = new Finding(FINDING.file(), "error", 3, 5, FINDING.message() + " and more");
        assertThatThrownBy(() -> EXEMPTIONS.assertCover(List.of(FINDING, other)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void failsOnAnExemptionThatNothingNeeds() {
        assertThatThrownBy(() -> EXEMPTIONS
                        .plus("/ci.yml", "unknown event", "the oracle is old")
                        .assertCover(List.of(FINDING)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("exemptions that the oracle no longer needs")
                .hasMessageContaining("unknown event");
    }
}
