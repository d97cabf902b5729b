package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.expression.Secret;
import java.util.List;
import java.util.stream.Stream;

/** An assertion about a part that runs something: which secrets it reads and what it uses. */
abstract sealed class CodeAssert<S extends CodeAssert<S, A>, A> extends PartAssert<S, A>
        permits AbstractJobAssert, StepAssert, WorkflowAssert {

    private final Parts parts;

    CodeAssert(A actual, Class<S> selfType, Subject subject, Parts parts) {
        super(actual, selfType, subject);
        this.parts = parts;
    }

    /** Something in this part reads each of these secrets. */
    @CanIgnoreReturnValue
    public final S readsSecrets(Secret first, Secret... more) {
        return requireNone("to read secrets", "it does not read", parts.notReading(list(first, more)));
    }

    /**
     * Nothing in this part reads another secret than these; {@code GITHUB_TOKEN} does not count, since permissions limit it.
     *
     * @param secrets the secrets that may be read; none at all without an argument
     */
    @CanIgnoreReturnValue
    public final S readsOnlySecrets(Secret... secrets) {
        List<String> names = Stream.of(secrets).map(Secret::name).toList();
        return requireNothingBeyond(
                "to read only the secrets", names, "it also reads", parts.readingBeyond(List.of(secrets)));
    }

    /**
     * All actions and called workflows of other repositories are pinned to a full commit, all images to a digest: those of
     * steps, of the containers of jobs and of services. An image that only the run computes is not pinned.
     *
     * <p>A tag or branch can be moved to other code at any time; see <a
     * href="https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions">GitHub's advice</a>.
     */
    @CanIgnoreReturnValue
    public final S usesOnlyPinnedActions() {
        return requireNone("to use only pinned actions", "these are not", parts.unpinned());
    }
}
