package dev.workflowdsl.expression;

/**
 * The machine that runs the job: {@code runner.*}; only known in steps.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#runner-context">runner context</a>
 */
public final class RunnerContext {

    static final RunnerContext INSTANCE = new RunnerContext();

    private static final ContextProperties PROPERTIES = new ContextProperties("runner");

    private RunnerContext() {}

    /** Name of the runner. */
    public StringExpression name() {
        return text("name");
    }

    /** {@code Linux}, {@code Windows} or {@code macOS}. */
    public StringExpression os() {
        return text("os");
    }

    /** {@code X86}, {@code X64}, {@code ARM} or {@code ARM64}. */
    public StringExpression arch() {
        return text("arch");
    }

    /** A directory that is emptied before and after each job. */
    public StringExpression temp() {
        return text("temp");
    }

    /** Directory of tools that are installed beforehand. */
    public StringExpression toolCache() {
        return text("tool_cache");
    }

    /** {@code 1} if debug logging is on, else empty. */
    public StringExpression debug() {
        return text("debug");
    }

    /** {@code github-hosted} or {@code self-hosted}. */
    public StringExpression environment() {
        return text("environment");
    }

    /** Directory above the workspace of the job. */
    public StringExpression workspace() {
        return text("workspace");
    }

    private static StringExpression text(String property) {
        return PROPERTIES.text(property);
    }
}
