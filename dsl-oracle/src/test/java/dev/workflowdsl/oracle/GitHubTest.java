package dev.workflowdsl.oracle;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows our files to GitHub's own parser, and to the checks of the editors that GitHub makes. */
final class GitHubTest {

    private static final Path EXPECTED = Path.of("..", "dsl-core", "src", "test", "resources", "golden");
    private static final String NO_WHOLE_MAPPING = "GitHub takes one expression for the whole mapping;"
            + " its parser in TypeScript, which is this one, does not, unlike those that run workflows";

    @Test
    void acceptsEveryExpectedFile() {
        Exemptions.none()
                .plus("/workflows/jobs.yml", refused("job env"), NO_WHOLE_MAPPING)
                .plus("/workflows/jobs.yml", refused("services"), NO_WHOLE_MAPPING)
                .plus("/workflows/steps.yml", refused("step env"), NO_WHOLE_MAPPING)
                .assertCover(Oracle.GITHUB.judge(RepositoryFile.below(EXPECTED)));
    }

    @Test
    void acceptsEveryFileOfTheExamples(@TempDir Path directory) {
        Exemptions.none().assertCover(Oracle.GITHUB.judge(Examples.writtenBelow(directory)));
    }

    private static String refused(String what) {
        return "Unexpected type 'BasicExpressionToken' encountered while reading '" + what
                + "'\\. The type 'MappingToken' was expected\\.";
    }
}
