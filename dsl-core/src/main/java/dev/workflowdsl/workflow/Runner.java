package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The machine that a job runs on (GitHub's {@code runs-on}): labels that a runner must all have, a group, or both.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on">runs-on</a>
 */
public final class Runner {

    /** The newest Ubuntu that GitHub offers by default. */
    public static final Runner UBUNTU_LATEST = labels("ubuntu-latest");
    /** Ubuntu 24.04 on x64. */
    public static final Runner UBUNTU_24_04 = labels("ubuntu-24.04");
    /** Ubuntu 24.04 on arm64. */
    public static final Runner UBUNTU_24_04_ARM = labels("ubuntu-24.04-arm");
    /** Ubuntu 22.04 on x64. */
    public static final Runner UBUNTU_22_04 = labels("ubuntu-22.04");
    /** Ubuntu 22.04 on arm64. */
    public static final Runner UBUNTU_22_04_ARM = labels("ubuntu-22.04-arm");
    /** A small Ubuntu machine on x64, for jobs of one core. */
    public static final Runner UBUNTU_SLIM = labels("ubuntu-slim");
    /** The newest Windows Server that GitHub offers by default. */
    public static final Runner WINDOWS_LATEST = labels("windows-latest");
    /** Windows Server 2025 on x64. */
    public static final Runner WINDOWS_2025 = labels("windows-2025");
    /** Windows Server 2025 with Visual Studio 2026 on x64. */
    public static final Runner WINDOWS_2025_VS2026 = labels("windows-2025-vs2026");
    /** Windows Server 2022 on x64. */
    public static final Runner WINDOWS_2022 = labels("windows-2022");
    /** Windows 11 on arm64. */
    public static final Runner WINDOWS_11_ARM = labels("windows-11-arm");
    /** Windows 11 with Visual Studio 2026 on arm64. */
    public static final Runner WINDOWS_11_VS2026_ARM = labels("windows-11-vs2026-arm");
    /** The newest macOS that GitHub offers by default, on arm64. */
    public static final Runner MACOS_LATEST = labels("macos-latest");
    /** macOS 26 on arm64. */
    public static final Runner MACOS_26 = labels("macos-26");
    /** macOS 26 on Intel. */
    public static final Runner MACOS_26_INTEL = labels("macos-26-intel");
    /** macOS 15 on arm64. */
    public static final Runner MACOS_15 = labels("macos-15");
    /** macOS 15 on Intel. */
    public static final Runner MACOS_15_INTEL = labels("macos-15-intel");

    private final @Nullable Value labels;
    private final @Nullable Template group;

    private final Mapping extra;

    private Runner(@Nullable Value labels, @Nullable Template group) {
        this(labels, group, Mapping.empty());
    }

    private Runner(@Nullable Value labels, @Nullable Template group, Mapping extra) {
        this.labels = labels;
        this.group = group;
        this.extra = extra;
    }

    /**
     * A runner that has all the given labels, for example {@code self-hosted}, {@code linux}, {@code gpu}.
     *
     * @throws IllegalArgumentException if a label is empty
     */
    public static Runner labels(String first, String... more) {
        return new Runner(labelValue(first, more), null);
    }

    /**
     * A runner of a group of larger or self-hosted runners.
     *
     * @param group the name, with {@code org/} or {@code ent/} before it where that is needed to tell groups apart
     * @throws IllegalArgumentException if the name is empty, or has another prefix
     */
    public static Runner group(String group) {
        return new Runner(null, Template.of(requireGroup(group)));
    }

    /** A runner whose label, list of labels or mapping of group and labels is computed. */
    public static Runner of(Expression<?> labels) {
        return new Runner(Value.of(labels), null);
    }

    /** A runner whose label comes from a matrix axis or an input. */
    public static Runner of(Reference<?> label) {
        return of(label.value());
    }

    /**
     * A runner that nobody named: what is left of a job whose {@code runs-on} is missing or unreadable in a file that is
     * read. GitHub refuses such a job, and so do the checks.
     */
    public static Runner missing() {
        return new Runner(null, null);
    }

    /**
     * The same group, but only runners of it that have all the given labels.
     *
     * @throws IllegalArgumentException if this names no group, or a label is empty
     */
    public Runner withLabels(String first, String... more) {
        if (group == null) {
            throw new IllegalArgumentException("runner \"" + this + "\" has no group whose labels \"" + first
                    + "\" could narrow: name all labels in one call of Runner.labels");
        }
        return new Runner(labelValue(first, more), group, extra);
    }

    /**
     * A key of the mapping behind {@code runs-on} that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public Runner extra(String key, Object value) {
        return new Runner(labels, group, extra.plus(Names.requireExtraKey(key, "group", "labels"), Value.of(value)));
    }

    private static Value labelValue(String first, String... more) {
        List<String> labels = new ArrayList<>(more.length + 1);
        labels.add(Names.wantText("runner label", first));
        for (String label : more) {
            labels.add(Names.wantText("runner label", label));
        }
        return labels.size() == 1 ? Template.of(first) : Sequence.of(labels);
    }

    private static String requireGroup(String group) {
        int slash = Names.requireText("runner group", group).indexOf('/');
        boolean known =
                slash < 0 || List.of("org", "organization", "ent", "enterprise").contains(group.substring(0, slash));
        if (!group.contains("${{") && (!known || slash == group.length() - 1 || group.indexOf('/', slash + 1) >= 0)) {
            throw new IllegalArgumentException(
                    "runner group \"" + group + "\" is no group name: write name, org/name or ent/name");
        }
        return group;
    }

    /** One label, a list of labels or an expression; empty if only a group is named. */
    public Optional<Value> labels() {
        return Optional.ofNullable(labels);
    }

    /** The group. */
    public Optional<Template> group() {
        return Optional.ofNullable(group);
    }

    /** Whether neither labels nor a group are named. */
    public boolean isMissing() {
        return labels == null && group == null;
    }

    /** Keys that this library does not know. */
    public Mapping extra() {
        return extra;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Runner that
                && labels().equals(that.labels())
                && group().equals(that.group())
                && extra.equals(that.extra);
    }

    @Override
    public int hashCode() {
        return 31 * labels().hashCode() + group().hashCode();
    }

    /** The labels or the group, or that both are missing. */
    @Override
    public String toString() {
        if (isMissing()) {
            return "no runner";
        }
        return group == null ? String.valueOf(labels) : "group " + group + (labels == null ? "" : ", " + labels);
    }
}
