package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A label of issues and pull requests.
 *
 * @param name what people see; GitHub compares names without case
 * @param color six hexadecimal digits: two each for red, green and blue
 * @param description what it is for
 * @see <a href="https://docs.github.com/en/rest/issues/labels#create-a-label">Create a label</a>
 */
public record Label(String name, String color, Optional<String> description) {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_DESCRIPTION = 100;
    private static final Pattern COLOR = Pattern.compile("[0-9a-f]{6}");

    /**
     * A label.
     *
     * @throws IllegalArgumentException if the name is empty or has more than 50 characters, the colour is not of six
     *     hexadecimal digits, or the description has more than 100 characters
     */
    public Label {
        requireShort("name", Names.requireText("label name", name), LONGEST_NAME);
        color = color.toLowerCase(Locale.ROOT);
        if (!COLOR.matcher(color).matches()) {
            throw new IllegalArgumentException("colour \"" + color + "\" of label \"" + name
                    + "\" is not of six hexadecimal digits: write for example \"d73a4a\", without #");
        }
        description.ifPresent(text -> requireShort("description", text, LONGEST_DESCRIPTION));
    }

    /**
     * A label without description.
     *
     * @param color six hexadecimal digits, without {@code #}
     * @throws IllegalArgumentException if the name is empty or has more than 50 characters, or the colour is not of six
     *     hexadecimal digits
     */
    public static Label of(String name, String color) {
        return new Label(name, color, Optional.empty());
    }

    /**
     * The same label with a description.
     *
     * @throws IllegalArgumentException if it has more than 100 characters
     */
    public Label description(String description) {
        return new Label(name, color, Optional.of(description));
    }

    /** What GitHub is sent for a new label. */
    public Data payload() {
        return payload("name");
    }

    private Data payload(String nameKey) {
        return new Json()
                .put(nameKey, name)
                .put("color", color)
                .put("description", description.orElse(""))
                .toData();
    }

    ApiCall call(String repository) {
        return ApiCall.of(
                        ApiCall.Method.POST,
                        RepositoryName.path(repository, "labels"),
                        payload(),
                        "set up label \"" + name + "\"")
                .unless(ApiCall.Existing.named(name, "name", ApiCall.Method.PATCH)
                        .ignoringCase()
                        .sending(payload("new_name")));
    }

    private static void requireShort(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(what + " \"" + text + "\" of a label has " + text.length()
                    + " characters, but GitHub takes " + longest + ": shorten it");
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
