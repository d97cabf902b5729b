package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.ValueStyle;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The names of the secrets, and the variables, that GitHub keeps in one place: in an environment, a repository or an
 * organisation. The value of a secret is never part of it.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/security/secrets">Secrets</a>
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/variables">Variables</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class SecretsAndVariables {

    private static final int LONGEST_VALUE = 48 * 1024;

    SecretsAndVariables() {}

    /** A variable and what is known of its value. */
    record Declared(Variable variable, Optional<String> value) {}

    /** No secrets and no variables. */
    public static SecretsAndVariables none() {
        return ImmutableSecretsAndVariables.builder()
                .allSecrets(Seq.empty())
                .allVariables(Seq.empty())
                .build();
    }

    abstract Seq<Secret> allSecrets();

    abstract Seq<Declared> allVariables();

    /** The secrets in their order. */
    public final List<Secret> secrets() {
        return allSecrets();
    }

    /** The variables in their order. */
    public final List<Variable> variables() {
        return allVariables().stream().map(Declared::variable).toList();
    }

    /** The value of a variable; empty if it is not among these, or its value is given at GitHub alone. */
    public final Optional<String> value(Variable variable) {
        return allVariables().stream()
                .filter(declared -> isSame(declared.variable().name(), variable.name()))
                .findFirst()
                .flatMap(Declared::value);
    }

    /** Whether a secret of that name, compared without case, is among these. */
    public final boolean contains(Secret secret) {
        return secrets().stream().anyMatch(present -> isSame(present.name(), secret.name()));
    }

    /** Whether a variable of that name, compared without case, is among these. */
    public final boolean contains(Variable variable) {
        return variables().stream().anyMatch(present -> isSame(present.name(), variable.name()));
    }

    /**
     * These, and more secrets; those that are there already stay where they are.
     *
     * @throws IllegalArgumentException if a name holds {@code -}, begins with {@code GITHUB_}, or is there in other upper
     *     or lower case
     */
    public final SecretsAndVariables secrets(Collection<Secret> secrets) {
        Seq<Secret> all = allSecrets();
        for (Secret secret : secrets) {
            requireStorable(secret.name());
            if (all.stream().noneMatch(present -> isTwice("secret", present.name(), secret.name()))) {
                all = all.plus(secret);
            }
        }
        return self().withAllSecrets(all);
    }

    /**
     * These, and more variables, whose values are given at GitHub; those that are there already stay as they are.
     *
     * @throws IllegalArgumentException if a name is there in other upper or lower case
     */
    public final SecretsAndVariables variables(Collection<Variable> variables) {
        Seq<Declared> all = allVariables();
        for (Variable variable : variables) {
            if (indexOf(all, variable) < 0) {
                all = all.plus(new Declared(variable, Optional.empty()));
            }
        }
        return self().withAllVariables(all);
    }

    /**
     * These, and a variable with a value; one that is there already gets this value.
     *
     * @param value at most 48 KB; logs show it to everybody, unlike a secret
     * @throws IllegalArgumentException if it is longer, or the name is there in other upper or lower case
     */
    public final SecretsAndVariables variable(Variable variable, String value) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_VALUE) {
            throw new IllegalArgumentException("value of variable \"" + variable.name() + "\" has " + length
                    + " bytes, but GitHub keeps " + LONGEST_VALUE + ": put it into a file of the repository");
        }
        Declared declared = new Declared(variable, Optional.of(value));
        int index = indexOf(allVariables(), variable);
        return self().withAllVariables(
                        index < 0
                                ? allVariables().plus(declared)
                                : allVariables().replacing(index, declared));
    }

    private static int indexOf(List<Declared> all, Variable variable) {
        for (int i = 0; i < all.size(); i++) {
            if (isTwice("variable", all.get(i).variable().name(), variable.name())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(String name, String other) {
        return name.equalsIgnoreCase(other);
    }

    private static boolean isTwice(String kind, String present, String added) {
        if (isSame(present, added) && !present.equals(added)) {
            throw new IllegalArgumentException(kind + " \"" + added + "\" differs only in case from \"" + present
                    + "\", and GitHub takes both for one: use one spelling");
        }
        return present.equals(added);
    }

    private static void requireStorable(String name) {
        if (name.indexOf('-') >= 0) {
            throw new IllegalArgumentException("secret \"" + name + "\" has a \"-\", which only names that a reusable"
                    + " workflow declares can have: write _");
        }
        if (name.regionMatches(true, 0, "GITHUB_", 0, "GITHUB_".length())) {
            throw new IllegalArgumentException(
                    "secret \"" + name + "\" begins with GITHUB_, which GitHub keeps for itself: choose another name");
        }
    }

    private ImmutableSecretsAndVariables self() {
        return (ImmutableSecretsAndVariables) this;
    }

    /** The names, those of secrets first. */
    @Override
    public final String toString() {
        return "secrets " + secrets().stream().map(Secret::name).toList() + ", variables "
                + variables().stream().map(Variable::name).toList();
    }
}
