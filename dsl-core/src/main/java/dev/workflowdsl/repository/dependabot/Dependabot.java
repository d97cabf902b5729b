package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dependabot's configuration, {@code .github/dependabot.yml}. Registries and groups of several ecosystems need not be
 * declared: those that an update names are in the file.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference">Dependabot
 *     options reference</a>
 */
public final class Dependabot extends Part<Dependabot> {

    static final List<String> KEYS =
            List.of("version", "enable-beta-ecosystems", "registries", "multi-ecosystem-groups", "updates");

    private static final Value.Num VERSION = new Value.Num(2);

    private final Seq<Update> updates;
    private final Seq<Registry> registries;
    private final Mapping extra;

    private Dependabot(Seq<Update> updates, Seq<Registry> registries, Mapping extra) {
        super(content(updates, registries, extra));
        this.updates = updates;
        this.registries = registries;
        this.extra = extra;
    }

    /**
     * The configuration with these entries.
     *
     * @throws IllegalArgumentException if two different registries, or groups of several ecosystems, have the same name
     */
    public static Dependabot of(Update... updates) {
        return of(Arrays.asList(updates));
    }

    /**
     * The configuration with these entries.
     *
     * @throws IllegalArgumentException if two different registries, or groups of several ecosystems, have the same name
     */
    public static Dependabot of(Collection<Update> updates) {
        return new Dependabot(Seq.copyOf(updates), Seq.empty(), Mapping.empty());
    }

    /**
     * One more entry.
     *
     * @throws IllegalArgumentException if it names another registry or group by a name that is there
     */
    public Dependabot update(Update update) {
        return new Dependabot(updates.plus(update), registries, extra);
    }

    /**
     * Registries for entries that take packages from all of them.
     *
     * @throws IllegalArgumentException if another registry has the same name
     */
    public Dependabot registries(Registry... registries) {
        return new Dependabot(updates, this.registries.plusAll(Arrays.asList(registries)), extra);
    }

    /** The entries in their order. */
    public List<Update> updates() {
        return updates;
    }

    /** All registries of the file. */
    public List<Registry> registries() {
        return List.copyOf(allRegistries(updates, registries).values());
    }

    /** The secrets that the registries need, which must be among Dependabot's. */
    public List<Secret> secrets() {
        return registries().stream()
                .flatMap(registry -> registry.secrets().stream())
                .distinct()
                .toList();
    }

    private static Mapping content(Seq<Update> updates, Seq<Registry> declared, Mapping extra) {
        Mapping content = Mapping.empty().plus("version", VERSION);
        if (updates.stream().anyMatch(update -> update.ecosystem().isBeta())) {
            content = content.plus("enable-beta-ecosystems", Value.Bool.of(true));
        }
        Mapping registries = Mapping.empty();
        for (Registry registry : allRegistries(updates, declared).values()) {
            registries = registries.plus(registry.name(), registry.content());
        }
        Mapping groups = Mapping.empty();
        for (MultiEcosystemGroup group : allGroups(updates).values()) {
            groups = groups.plus(group.name(), group.content());
        }
        content = registries.isEmpty() ? content : content.plus("registries", registries);
        content = groups.isEmpty() ? content : content.plus("multi-ecosystem-groups", groups);
        content = content.plus(
                "updates", Sequence.of(updates.stream().map(Part::content).toList()));
        for (int i = 0; i < extra.size(); i++) {
            content = content.plus(extra.key(i), extra.value(i));
        }
        return content;
    }

    private static Map<String, Registry> allRegistries(Seq<Update> updates, Seq<Registry> declared) {
        List<Registry> all = new ArrayList<>(declared);
        updates.forEach(update -> all.addAll(update.registries()));
        Map<String, Registry> byName = new LinkedHashMap<>();
        all.forEach(registry -> putOnce(byName, "registry", registry.name(), registry));
        return byName;
    }

    private static Map<String, MultiEcosystemGroup> allGroups(Seq<Update> updates) {
        Map<String, MultiEcosystemGroup> byName = new LinkedHashMap<>();
        updates.stream()
                .map(Update::group)
                .flatMap(Optional::stream)
                .forEach(group -> putOnce(byName, "group", group.name(), group));
        return byName;
    }

    private static <P> void putOnce(Map<String, P> byName, String kind, String name, P part) {
        P present = byName.putIfAbsent(name, part);
        if (present != null && !present.equals(part)) {
            throw new IllegalArgumentException("two different values have the name \"" + name + "\" of a " + kind
                    + ", and the file can hold one: use the same value in both updates, or rename one");
        }
    }

    @Override
    String what() {
        return "dependabot.yml";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    Dependabot copy(Mapping content) {
        Mapping rest = content;
        for (String key : KEYS) {
            rest = rest.minus(key);
        }
        return new Dependabot(updates, registries, rest);
    }

    @Override
    List<?> identity() {
        return List.of(what(), updates, registries(), content());
    }
}
