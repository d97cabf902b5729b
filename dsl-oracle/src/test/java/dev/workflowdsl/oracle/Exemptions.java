package dev.workflowdsl.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Findings in which an oracle is wrong, each with the reason. One that is needed no more must go. */
final class Exemptions {

    private final List<Exemption> exemptions;

    private Exemptions(List<Exemption> exemptions) {
        this.exemptions = exemptions;
    }

    static Exemptions none() {
        return new Exemptions(List.of());
    }

    /**
     * These and one more.
     *
     * @param file the end of the path of the file
     * @param message a regular expression for the message, to its end
     * @param reason why the oracle is wrong
     */
    Exemptions plus(String file, String message, String reason) {
        List<Exemption> all = new ArrayList<>(exemptions);
        all.add(new Exemption(file, Pattern.compile(message, Pattern.DOTALL), reason));
        return new Exemptions(all);
    }

    /** Fails if there is a finding beyond the exemptions, or an exemption without a finding. */
    void assertCover(List<Finding> findings) {
        assertThat(findings.stream()
                        .filter(finding -> exemptions.stream().noneMatch(exemption -> exemption.covers(finding))))
                .as("findings that no exemption covers")
                .isEmpty();
        assertThat(exemptions.stream().filter(exemption -> findings.stream().noneMatch(exemption::covers)))
                .as("exemptions that the oracle no longer needs")
                .isEmpty();
    }

    private record Exemption(String file, Pattern message, String reason) {

        boolean covers(Finding finding) {
            return finding.file().endsWith(file)
                    && message.matcher(finding.message()).matches();
        }
    }
}
