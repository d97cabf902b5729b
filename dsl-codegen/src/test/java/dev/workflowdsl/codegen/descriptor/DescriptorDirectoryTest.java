package dev.workflowdsl.codegen.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DescriptorDirectoryTest {

    @TempDir
    private Path root;

    private DescriptorDirectory directory;

    @BeforeEach
    void open() {
        directory = DescriptorDirectory.of(root);
    }

    @Test
    void readsAllInTheOrderOfTheirFiles() {
        directory.write(DescriptorYaml.read("action: acme/ship/fast\n"));
        directory.write(DescriptorYaml.read("action: acme/ship\n"));
        directory.write(DescriptorYaml.read("action: acme/ci/.github/workflows/ship.yml\nkind: workflow\n"));

        assertThat(directory.readAll().stream().map(ActionDescriptor::action))
                .containsExactly("acme/ci/.github/workflows/ship.yml", "acme/ship", "acme/ship/fast");
    }

    @Test
    void putsAWorkflowWhereItsNameSays() {
        assertThat(directory.fileOf("acme/ci/.github/workflows/ship.yml"))
                .isEqualTo(root.resolve("acme/ci/.github/workflows/ship.yml"));
    }

    @Test
    void hasNothingForAnUnknownAction() {
        assertThat(directory.read("acme/ship")).isEmpty();
    }

    @Test
    void hasNothingAsLongAsItDoesNotExist() {
        assertThat(DescriptorDirectory.of(root.resolve("none")).readAll()).isEmpty();
    }

    @Test
    void leavesAFileAloneThatSaysTheSame() throws IOException {
        ActionDescriptor descriptor = DescriptorYaml.read("action: acme/ship\n");
        directory.write(descriptor);
        FileTime before = FileTime.fromMillis(0);
        Files.setLastModifiedTime(root.resolve("acme/ship.yml"), before);

        directory.write(descriptor);

        assertThat(Files.getLastModifiedTime(root.resolve("acme/ship.yml"))).isEqualTo(before);
    }

    @Test
    void refusesADescriptorInTheWrongFile() throws IOException {
        Files.writeString(root.resolve("ship.yml"), "action: acme/ship\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory.readAll())
                .withMessage("ship.yml: action \"acme/ship\" belongs into acme/ship.yml");
    }

    @Test
    void namesTheFileThatIsWrong() throws IOException {
        Files.writeString(root.resolve("ship.yml"), "name: acme/ship\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory.readAll())
                .withMessage("ship.yml: descriptor has no \"action\": add it");
    }
}
