package dev.workflowdsl.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryRootTest {

    @TempDir
    Path directory;

    @Test
    void isTheNearestDirectoryWithGit() throws IOException {
        Path module = Files.createDirectories(directory.resolve("shop/tools/build"));
        Files.createDirectory(directory.resolve(".git"));
        // A linked work tree has a file.
        Files.writeString(directory.resolve("shop/.git"), "gitdir: elsewhere\n");

        assertThat(RepositoryRoot.of(Optional.empty(), module)).isEqualTo(directory.resolve("shop"));
        assertThat(RepositoryRoot.path(directory, module.resolve("../a.yml"))).isEqualTo("shop/tools/a.yml");
    }

    @Test
    void isWhatIsConfigured() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));

        assertThat(RepositoryRoot.of(Optional.of(other.resolve("../other")), directory))
                .isEqualTo(other);
        assertThatExceptionOfType(GoalFailure.class)
                .isThrownBy(() -> RepositoryRoot.of(Optional.of(other.resolve("x")), directory))
                .withMessage("directory \"" + other.resolve("x")
                        + "\", configured in <directory>, is not there: name the root of the repository");
    }

    @Test
    void mustBeKnown() {
        assertThatExceptionOfType(GoalFailure.class)
                .isThrownBy(() -> RepositoryRoot.of(Optional.empty(), directory))
                .withMessageStartingWith("there is no .git in \"" + directory + "\" or around it");
    }
}
