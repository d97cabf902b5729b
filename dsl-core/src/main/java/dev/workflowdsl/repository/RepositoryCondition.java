package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The repositories of an organisation that a ruleset is about: by name, by number, or by a property.
 *
 * @see <a href="https://docs.github.com/en/rest/orgs/rules#create-an-organization-repository-ruleset">Create an organization
 *     repository ruleset</a>
 */
public final class RepositoryCondition {

    private final String key;
    private final Data value;

    private RepositoryCondition(String key, Json value) {
        this.key = key;
        this.value = value.toData();
    }

    /** All repositories of the organisation. */
    public static RepositoryCondition all() {
        return names(List.of(RefPatterns.ALL), List.of());
    }

    /** All repositories of the organisation but those that match one of the patterns. */
    public static RepositoryCondition allBut(String... patterns) {
        return names(List.of(RefPatterns.ALL), Arrays.asList(patterns));
    }

    /**
     * The repositories that match one of the patterns; GitHub's {@code repository_name}.
     *
     * @param patterns names without the organisation, or patterns such as {@code service-*}
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    public static RepositoryCondition named(String... patterns) {
        requireSome("pattern", patterns.length);
        return names(Arrays.asList(patterns), List.of());
    }

    private static RepositoryCondition names(List<String> include, List<String> exclude) {
        return new RepositoryCondition(
                "repository_name", new Json().put("include", texts(include)).put("exclude", texts(exclude)));
    }

    private static List<String> texts(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> Names.requireText("repository pattern", pattern))
                .toList();
    }

    /**
     * The repositories of these numbers; GitHub's {@code repository_id}.
     *
     * @throws IllegalArgumentException if there is none, or one is not positive
     */
    public static RepositoryCondition ids(long... ids) {
        requireSome("id", ids.length);
        List<Data> numbers = LongStream.of(ids)
                .<Data>mapToObj(id -> Json.number(Ids.require("a repository", id)))
                .toList();
        return new RepositoryCondition("repository_id", new Json().put("repository_ids", Data.of(numbers)));
    }

    /**
     * The repositories whose custom property has one of the values; GitHub's {@code repository_property}.
     *
     * @throws IllegalArgumentException if there is no value, or a text is empty
     */
    public static RepositoryCondition property(String name, String... values) {
        requireSome("value", values.length);
        Json property = new Json()
                .put("name", Names.requireText("name of a repository property", name))
                .put("property_values", Arrays.asList(values))
                .put("source", "custom");
        return new RepositoryCondition(
                "repository_property",
                new Json().put("include", Data.of(List.of(property.toData()))).put("exclude", List.of()));
    }

    private static void requireSome(String what, int number) {
        if (number == 0) {
            throw new IllegalArgumentException(
                    "repositories are chosen by no " + what + ": give one, or take all repositories");
        }
    }

    Map<String, Data> payload() {
        return Map.of(key, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepositoryCondition that && payload().equals(that.payload());
    }

    @Override
    public int hashCode() {
        return payload().hashCode();
    }

    /** The JSON of GitHub's API. */
    @Override
    public String toString() {
        return Data.of(payload()).toJson();
    }
}
