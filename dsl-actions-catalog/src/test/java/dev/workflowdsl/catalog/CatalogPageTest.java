package dev.workflowdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the page of all that is in the catalog true. */
final class CatalogPageTest {

    private static final Path PAGE = Path.of("..", "docs", "catalog-actions.md");

    /** With {@code -Drecreate=true} the tables are written anew first. */
    @Test
    void thePageHasAllActionsAndWorkflows() throws IOException {
        List<ActionDescriptor> descriptors = Descriptors.all();
        Map<String, Class<?>> classes =
                Wrapped.all().stream().collect(Collectors.toMap(Wrapped::action, Wrapped::type));
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(PAGE, CatalogPage.with(Files.readString(PAGE), descriptors, classes));
        }
        String page = Files.readString(PAGE);
        assertThat(page)
                .isEqualTo(CatalogPage.with(page, descriptors, classes))
                .contains("\n<!-- catalog: action -->\n| action |", "\n<!-- catalog: workflow -->\n| workflow |");
    }
}
