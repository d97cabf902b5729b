package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.Release;
import dev.workflowdsl.codegen.descriptor.Retirement;
import dev.workflowdsl.codegen.descriptor.SecretDescriptor;
import dev.workflowdsl.codegen.descriptor.SecurityDefault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of an action as a whole. */
final class WrapperDocs {

    private final Map<String, Wrapper> byAction;

    /** @param byAction all actions of the run, by their names in lower case, so that one can link to another */
    WrapperDocs(Map<String, Wrapper> byAction) {
        this.byAction = byAction;
    }

    String of(Wrapper wrapper) {
        ActionDescriptor descriptor = wrapper.descriptor();
        List<String> parts = new ArrayList<>();
        parts.add(summary(wrapper));
        release(wrapper).ifPresent(text -> parts.add("<p>" + text));
        descriptor
                .tagOnly()
                .ifPresent(reason -> parts.add("<p>It is referred to by its tag, not by its commit, whatever else is"
                        + " pinned: " + Javadoc.sentence(reason)));
        for (SecurityDefault other : descriptor.securityDefaults()) {
            parts.add("<p>" + securityDefault(wrapper, other));
        }
        if (!descriptor.environment().isEmpty()) {
            parts.add("<p>Environment variables that it reads:\n" + list(descriptor.environment()));
        }
        if (!descriptor.permissions().isEmpty()) {
            parts.add("<p>" + permissions(descriptor));
        }
        page(descriptor).ifPresent(parts::add);
        descriptor.retirement().map(this::retirement).ifPresent(parts::add);
        return Javadoc.wrap(String.join("\n\n", parts));
    }

    private static String summary(Wrapper wrapper) {
        ActionDescriptor descriptor = wrapper.descriptor();
        return descriptor
                .summary()
                .map(Javadoc::sentence)
                .orElse((descriptor.kind() == Kind.ACTION ? "The action " : "The reusable workflow ")
                        + Javadoc.code(descriptor.action()) + ".");
    }

    private static Optional<String> release(Wrapper wrapper) {
        return wrapper.descriptor().release().map(release -> {
            String what = Javadoc.code(wrapper.descriptor().action());
            return "Inputs and outputs are those of " + what
                    + release.version()
                            .map(version -> " at version " + Javadoc.escape(version) + ".")
                            .orElse(" at the commit that it is pinned to; no version of it is known.");
        });
    }

    private static String securityDefault(Wrapper wrapper, SecurityDefault other) {
        String method = wrapper.input(other.input())
                .map(member -> "{@link #" + member.name() + "}")
                .orElse("another call");
        return "It writes " + Javadoc.code(other.input() + ": " + other.value()) + " unless " + method
                + " says otherwise: " + Javadoc.sentence(other.reason());
    }

    private static String list(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> "  <li>" + Javadoc.code(entry.getKey()) + ": " + Javadoc.sentence(entry.getValue()))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }

    private static String permissions(ActionDescriptor descriptor) {
        String who = descriptor.kind() == Kind.ACTION ? "The token needs " : "The calling job must grant ";
        return who
                + descriptor.permissions().entrySet().stream()
                        .map(entry -> Javadoc.code(entry.getKey() + ": " + entry.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The page at GitHub, of the very state that the facts are of. */
    private static Optional<String> page(ActionDescriptor descriptor) {
        return descriptor
                .release()
                .map(release -> "@see <a href=\"" + url(descriptor, release) + "\">"
                        + Javadoc.escape(descriptor.action()) + "</a>");
    }

    private static String url(ActionDescriptor descriptor, Release release) {
        String[] parts = descriptor.action().split("/", 3);
        String repository = "https://github.com/" + parts[0] + "/" + parts[1];
        String kind = descriptor.kind() == Kind.ACTION ? "/tree/" : "/blob/";
        return repository
                + kind
                + release.version().orElse(release.commit())
                + (parts.length > 2 ? "/" + parts[2] : "");
    }

    private String retirement(Retirement retirement) {
        return "@deprecated " + Javadoc.sentence(retirement.note())
                + retirement
                        .replacement()
                        .map(action -> " Use " + link(action) + ".")
                        .orElse("");
    }

    private String link(String action) {
        Wrapper other = byAction.get(action.toLowerCase(Locale.ROOT));
        return other == null ? Javadoc.code(action) : "{@link " + other.type().canonicalName() + "}";
    }

    String of(SecretDescriptor secret) {
        String facts = "Secret " + Javadoc.code(secret.name()) + ", which the workflow "
                + (secret.required() ? "requires." : "can do without.");
        return Javadoc.wrap(secret.documentation()
                .map(text -> Javadoc.sentence(text) + "\n\n<p>" + facts)
                .orElse(facts));
    }
}
