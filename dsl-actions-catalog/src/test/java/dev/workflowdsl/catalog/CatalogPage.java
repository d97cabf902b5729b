package dev.workflowdsl.catalog;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.Release;
import dev.workflowdsl.codegen.descriptor.Retirement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of all that is in the catalog. Below a comment such as {@code <!-- catalog: action -->} it has a table of them. */
final class CatalogPage {

    private static final String PACKAGE = "dev.workflowdsl.catalog.";
    private static final Pattern TABLE = Pattern.compile("(?m)^<!-- catalog: (\\w+) -->\n(?:\\|.*\n)*");

    private CatalogPage() {}

    /**
     * The page with the tables of what is in the catalog.
     *
     * @param classes the classes by what they call
     */
    static String with(String page, List<ActionDescriptor> descriptors, Map<String, Class<?>> classes) {
        return TABLE.matcher(page)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group().lines().findFirst().orElseThrow() + "\n"
                                + table(Kind.valueOf(match.group(1).toUpperCase(Locale.ROOT)), descriptors, classes)));
    }

    private static String table(Kind kind, List<ActionDescriptor> descriptors, Map<String, Class<?>> classes) {
        Map<String, String> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ActionDescriptor descriptor : descriptors) {
            if (descriptor.kind() == kind) {
                rows.put(descriptor.action(), row(descriptor, classes.get(descriptor.action())));
            }
        }
        return "| " + kind.name().toLowerCase(Locale.ROOT) + " | class | version | what it does |\n|---|---|---|---|\n"
                + String.join("", rows.values());
    }

    private static String row(ActionDescriptor descriptor, Class<?> type) {
        String does = descriptor.summary().orElse("")
                + descriptor.retirement().map(CatalogPage::retired).orElse("");
        return "| `" + descriptor.action() + "` | `" + type.getName().substring(PACKAGE.length()) + "` | "
                + descriptor.release().map(CatalogPage::version).orElse("") + " | " + does.replace("|", "\\|") + " |\n";
    }

    private static String version(Release release) {
        return release.version().orElseGet(() -> release.commit().substring(0, 7));
    }

    private static String retired(Retirement retirement) {
        return " **Retired:** " + retirement.note()
                + retirement
                        .replacement()
                        .map(action -> " Use `" + action + "`.")
                        .orElse("");
    }
}
