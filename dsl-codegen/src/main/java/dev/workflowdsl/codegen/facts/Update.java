package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.OutputDescriptor;
import dev.workflowdsl.codegen.descriptor.Release;
import dev.workflowdsl.codegen.descriptor.SecretDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Brings a descriptor up to new facts: they are taken over and each change is noted, everything else stays. */
final class Update {

    private final ActionDescriptor old;
    private final List<Change> changes = new ArrayList<>();

    private Update(ActionDescriptor old) {
        this.old = old;
    }

    /** A descriptor, and what changed in it. */
    record Result(ActionDescriptor descriptor, List<Change> changes) {
        Result {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The descriptor with the facts.
     *
     * @param row what the table of versions says of the action; without it the release stays
     */
    static Result of(ActionDescriptor old, Facts facts, Optional<VersionTable.Row> row) {
        Update update = new Update(old);
        return new Result(update.apply(facts, row), update.changes);
    }

    /** The first descriptor of an action. */
    static Result first(Facts facts, Optional<VersionTable.Row> row) {
        List<String> aliases = row.map(VersionTable.Row::aliases).orElse(List.of());
        ActionDescriptor descriptor = new Update(Proposal.empty(facts, aliases)).apply(facts, row);
        String version = descriptor.release().flatMap(Release::version).orElse("");
        return new Result(descriptor, List.of(new Change(facts.action(), "action", "new", "", version)));
    }

    private ActionDescriptor apply(Facts facts, Optional<VersionTable.Row> row) {
        Optional<Release> release = row.map(VersionTable.Row::release).or(old::release);
        note(release);
        note("runtime", "changed", old.runtime(), facts.runtime());
        Map<String, String> permissions = row.filter(present -> facts.kind() == Kind.WORKFLOW)
                .map(VersionTable.Row::permissions)
                .orElse(old.permissions());
        note("permissions", "changed", Optional.of(text(old.permissions())), Optional.of(text(permissions)));
        return new ActionDescriptor(
                facts.kind(),
                old.action(),
                old.aliases(),
                old.className(),
                old.summary(),
                release,
                facts.runtime(),
                inputs(facts.inputs()),
                outputs(facts.outputs()),
                secrets(facts.secrets()),
                old.dynamicOutputs(),
                old.environment(),
                permissions,
                old.securityDefaults(),
                old.retirement(),
                old.tagOnly());
    }

    private static String text(Map<String, String> permissions) {
        List<String> texts = new ArrayList<>();
        permissions.forEach((scope, level) -> texts.add(scope + ": " + level));
        return String.join(", ", texts);
    }

    private void note(Optional<Release> release) {
        note("version", "changed", old.release().flatMap(Release::version), release.flatMap(Release::version));
        note("commit", "changed", old.release().map(Release::commit), release.map(Release::commit));
        note("major", "changed", major(old.release()), major(release));
    }

    private static Optional<String> major(Optional<Release> release) {
        return release.flatMap(Release::major)
                .map(ref -> word(ref.kind()) + " " + ref.ref() + (ref.sameAsVersion() ? "" : " elsewhere"));
    }

    private List<InputDescriptor> inputs(List<Facts.InputFacts> facts) {
        return merge(
                "input",
                byName(old.inputs(), InputDescriptor::name),
                byName(facts, Facts.InputFacts::name),
                Proposal::input,
                this::input);
    }

    private InputDescriptor input(InputDescriptor known, Facts.InputFacts fact) {
        String subject = "input " + known.name();
        note(subject, "default changed", known.defaultValue(), fact.defaultValue());
        if (known.required() != fact.required()) {
            note(subject, fact.required() ? "newly required" : "no longer required");
        }
        if (known.deprecation().isEmpty() && fact.deprecation().isPresent()) {
            note(subject, "newly deprecated");
        }
        InputType type =
                fact.type().filter(declared -> !fits(declared, known.type())).orElse(known.type());
        note(subject, "type changed", Optional.of(word(known.type())), Optional.of(word(type)));
        return new InputDescriptor(
                known.name(),
                type,
                fact.required(),
                fact.defaultValue(),
                known.values(),
                known.otherValues(),
                known.separator(),
                known.deprecation().or(() -> Proposal.input(fact).deprecation()),
                known.documentation());
    }

    /** Whether an input can mean what we say: one declared as text can also be an enumeration or a list. */
    private static boolean fits(InputType declared, InputType known) {
        boolean isText = known != InputType.BOOLEAN && known != InputType.NUMBER;
        return declared == known || (declared == InputType.STRING && isText);
    }

    private List<OutputDescriptor> outputs(List<Facts.OutputFacts> facts) {
        return merge(
                "output",
                byName(old.outputs(), OutputDescriptor::name),
                byName(facts, Facts.OutputFacts::name),
                Proposal::output,
                (known, fact) -> known);
    }

    private List<SecretDescriptor> secrets(List<Facts.SecretFacts> facts) {
        return merge(
                "secret",
                byName(old.secrets(), SecretDescriptor::name),
                byName(facts, Facts.SecretFacts::name),
                Proposal::secret,
                this::secret);
    }

    private SecretDescriptor secret(SecretDescriptor known, Facts.SecretFacts fact) {
        if (known.required() != fact.required()) {
            note("secret " + known.name(), fact.required() ? "newly required" : "no longer required");
        }
        return new SecretDescriptor(known.name(), fact.required(), known.documentation());
    }

    private static <T> Map<String, T> byName(List<T> values, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        values.forEach(value -> byName.put(name.apply(value), value));
        return byName;
    }

    /** The descriptors of all that the facts name, in their order; the known ones updated, the others new. */
    private <F, D> List<D> merge(
            String kind, Map<String, D> known, Map<String, F> facts, Function<F, D> first, BiFunction<D, F, D> update) {
        List<D> merged = new ArrayList<>();
        facts.forEach((name, fact) -> {
            D descriptor = known.get(name);
            if (descriptor == null) {
                note(kind + " " + name, "new");
                merged.add(first.apply(fact));
            } else {
                merged.add(update.apply(descriptor, fact));
            }
        });
        known.keySet().stream()
                .filter(name -> !facts.containsKey(name))
                .forEach(name -> note(kind + " " + name, "removed"));
        return merged;
    }

    private void note(String subject, String what) {
        changes.add(new Change(old.action(), subject, what, "", ""));
    }

    private void note(String subject, String what, Optional<String> from, Optional<String> to) {
        if (!from.equals(to)) {
            changes.add(new Change(old.action(), subject, what, shown(from), shown(to)));
        }
    }

    /** Tells an empty text from none. */
    private static String shown(Optional<String> value) {
        return value.map(text -> text.isEmpty() ? "''" : text).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
