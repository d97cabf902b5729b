package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the file: the dependencies of one ecosystem in some directories, and how they are updated.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference">Dependabot
 *     options reference</a>
 */
public final class Update extends PullRequestPart<Update> {

    static final List<String> KEYS = List.of(
            "name",
            "package-ecosystem",
            "directory",
            "directories",
            "exclude-paths",
            "schedule",
            "multi-ecosystem-group",
            "patterns",
            "cooldown",
            "allow",
            "ignore",
            "groups",
            "registries",
            "versioning-strategy",
            "open-pull-requests-limit",
            "target-branch",
            "labels",
            "assignees",
            "milestone",
            "commit-message",
            "pull-request-branch-name",
            "rebase-strategy",
            "vendor",
            "insecure-external-code-execution");

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 100;

    private final Ecosystem ecosystem;
    private final UpdateTiming timing;
    private final Seq<Registry> registries;

    private Update(Ecosystem ecosystem, UpdateTiming timing, Seq<Registry> registries, Mapping content) {
        super(content);
        this.ecosystem = ecosystem;
        this.timing = timing;
        this.registries = registries;
    }

    /**
     * The dependencies of an ecosystem.
     *
     * @param timing a schedule, or the group of several ecosystems with which the entry goes
     * @param directory where the manifests are, from the root of the repository ({@code /}); {@code *} stands for any
     *     characters and {@code **} for any directories
     * @param more other directories
     * @throws IllegalArgumentException if a directory is empty or there twice
     */
    public static Update of(Ecosystem ecosystem, UpdateTiming timing, String directory, String... more) {
        Mapping content = Mapping.empty().plus("package-ecosystem", Template.literal(ecosystem.name()));
        Update update = new Update(ecosystem, timing, Seq.empty(), content);
        boolean single = more.length == 0 && directory.indexOf('*') < 0;
        Update placed = single ? update.with("directory", directory) : update.plus("directories", directory, more);
        if (timing instanceof GroupMembership member) {
            return placed.with("multi-ecosystem-group", member.group().name()).plus("patterns", member.patterns());
        }
        return placed.with("schedule", ((UpdateSchedule) timing).content());
    }

    /** The package manager. */
    public Ecosystem ecosystem() {
        return ecosystem;
    }

    /** When new versions are looked for. */
    public UpdateTiming timing() {
        return timing;
    }

    /** The directories with manifests, as they were given. */
    public List<String> directories() {
        return Contents.items(content(), content().contains("directory") ? "directory" : "directories").stream()
                .map(Object::toString)
                .toList();
    }

    /** The registries that are named one by one. */
    public List<Registry> registries() {
        return registries;
    }

    /**
     * A name for people.
     *
     * @param name 3 to 100 characters
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public Update name(String name) {
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name \"" + name + "\" of an update has " + name.length()
                    + " characters, but Dependabot takes 3 to 100: change it");
        }
        return with("name", name);
    }

    /**
     * Files and directories that Dependabot leaves alone, besides those given already.
     *
     * @param first a path or pattern from the directory of the entry
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public Update excludePaths(String first, String... more) {
        return plus("exclude-paths", first, more);
    }

    /** New versions wait a while. */
    public Update cooldown(Cooldown cooldown) {
        return with("cooldown", cooldown.content());
    }

    /** Only these dependencies, and those given already. */
    public Update allow(Allow... dependencies) {
        return plusParts("allow", dependencies);
    }

    /** Not these dependencies, nor those given already. */
    public Update ignore(Ignore... dependencies) {
        return plusParts("ignore", dependencies);
    }

    private Update plusParts(String key, Part<?>... parts) {
        List<Value> all = new ArrayList<>(Contents.items(content(), key));
        for (Part<?> part : parts) {
            all.add(part.content());
        }
        return all.isEmpty() ? this : with(key, Sequence.of(all));
    }

    /**
     * Groups of dependencies, besides those given already. A dependency is in the first group that takes it.
     *
     * @throws IllegalArgumentException if a name is there twice
     */
    public Update groups(UpdateGroup... groups) {
        Mapping all = content().get("groups").map(Value::entries).orElse(Mapping.empty());
        for (UpdateGroup group : groups) {
            if (all.contains(group.name())) {
                throw new IllegalArgumentException("group \"" + group.name()
                        + "\" is given twice, and Dependabot knows one of each name: rename one of the two");
            }
            all = all.plus(group.name(), group.content());
        }
        return all.isEmpty() ? this : with("groups", all);
    }

    /** Registries from which packages of the entry may come, besides those given already. */
    public Update registries(Registry... registries) {
        Seq<Registry> all = this.registries.plusAll(List.of(registries));
        List<String> names = all.stream().map(Registry::name).distinct().toList();
        Mapping changed = content().minus("registries");
        return new Update(ecosystem, timing, all, changed).plus("registries", names);
    }

    /** Takes packages of the entry from all registries that the file names. */
    public Update allRegistries() {
        return with("registries", Template.literal("*"));
    }

    /** How the versions in manifests change. */
    public Update versioningStrategy(VersioningStrategy strategy) {
        return with("versioning-strategy", Value.of(strategy));
    }

    /** Does not rebase pull requests by itself when their base changes. */
    public Update noRebase() {
        return with("rebase-strategy", Template.literal("disabled"));
    }

    /** Rebases pull requests when their base changes, which GitHub assumes. */
    public Update rebase() {
        return with("rebase-strategy", Template.literal("auto"));
    }

    /** Whether dependencies whose code lies in the repository are updated there. */
    public Update vendor(boolean vendor) {
        return with("vendor", Value.Bool.of(vendor));
    }

    /** Whether manifests may run code while Dependabot reads them; that code could read the secrets of registries. */
    public Update insecureExternalCodeExecution(boolean allow) {
        return with("insecure-external-code-execution", allow ? "allow" : "deny");
    }

    Optional<MultiEcosystemGroup> group() {
        return timing instanceof GroupMembership member ? Optional.of(member.group()) : Optional.empty();
    }

    @Override
    String what() {
        return "update of \"" + ecosystem + "\"";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    Update copy(Mapping content) {
        return new Update(ecosystem, timing, registries, content);
    }

    @Override
    List<?> identity() {
        return List.of(ecosystem, timing, registries, content());
    }
}
