package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.origin.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An action that runs a script of Node.js.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-javascript-actions">runs
 *     for JavaScript actions</a>
 */
public final class JavaScriptAction extends ActionBase<JavaScriptAction> {

    private static final String[] RUNS_KEYS = {"using", "main", "pre", "pre-if", "post", "post-if"};

    private final ImmutableJavaScriptData own;

    private JavaScriptAction(ImmutableActionData data, ImmutableJavaScriptData own) {
        super(data);
        this.own = own;
    }

    /**
     * An action that runs a script of Node.js 24.
     *
     * @param directory where its {@code action.yml} lies, from the root of the repository, for example
     *     {@code .github/actions/setup}; {@code .} for the root itself
     * @param name what GitHub shows
     * @param description what the action does
     * @param main the script, relative to the directory, for example {@code dist/index.js}
     * @throws IllegalArgumentException if the directory is no such path, the name or script is empty, or a text holds an
     *     expression
     */
    public static JavaScriptAction of(String directory, String name, String description, String main) {
        return new JavaScriptAction(
                ActionData.of(directory, name, description, Origin.ofCaller()),
                ImmutableJavaScriptData.builder().main(script("main", main)).build());
    }

    @Override
    JavaScriptAction with(ImmutableActionData data) {
        return new JavaScriptAction(data, own);
    }

    private JavaScriptAction with(ImmutableJavaScriptData data) {
        return new JavaScriptAction(data(), data);
    }

    @Override
    String[] runsKeys() {
        return RUNS_KEYS;
    }

    private static String script(String when, String script) {
        return Texts.required("script \"" + when + "\"", script);
    }

    /** The version of Node.js that runs the scripts. */
    public JavaScriptAction using(NodeRuntime runtime) {
        return with(own.withRuntime(runtime));
    }

    /**
     * A script that runs when the job starts, before any step; not where the action is used by {@code ./path}.
     *
     * @throws IllegalArgumentException if the path is empty or holds an expression
     */
    public JavaScriptAction pre(String script) {
        return with(own.withPre(script("pre", script)).withPreIf(Optional.empty()));
    }

    /**
     * A script that runs when the job starts, before any step, if the condition holds; not where the action is used by
     * {@code ./path}.
     *
     * @throws IllegalArgumentException if the path is empty or holds an expression
     */
    public JavaScriptAction pre(String script, Condition onlyIf) {
        return with(own.withPre(script("pre", script)).withPreIf(onlyIf));
    }

    /**
     * A script that runs when the job ends, after all steps.
     *
     * @throws IllegalArgumentException if the path is empty or holds an expression
     */
    public JavaScriptAction post(String script) {
        return with(own.withPost(script("post", script)).withPostIf(Optional.empty()));
    }

    /**
     * A script that runs when the job ends, after all steps, if the condition holds.
     *
     * @throws IllegalArgumentException if the path is empty or holds an expression
     */
    public JavaScriptAction post(String script, Condition onlyIf) {
        return with(own.withPost(script("post", script)).withPostIf(onlyIf));
    }

    /**
     * Declares outputs, behind those that the action has; its scripts set them when they run.
     *
     * @throws IllegalArgumentException if the action has one of that name already, in whatever case
     */
    public JavaScriptAction outputs(ActionOutput... outputs) {
        return outputs(List.of(outputs));
    }

    /**
     * Declares outputs, behind those that the action has; its scripts set them when they run.
     *
     * @throws IllegalArgumentException if the action has one of that name already, in whatever case
     */
    public JavaScriptAction outputs(Collection<ActionOutput> outputs) {
        return plusOutputs(outputs);
    }

    /** GitHub's name of the version of Node.js. */
    @Override
    public String using() {
        return own.runtime().using();
    }

    /** The script. */
    public String main() {
        return own.main();
    }

    /** The script that runs when the job starts. */
    public Optional<String> pre() {
        return own.pre();
    }

    /** The condition under which {@link #pre()} runs; GitHub assumes always. */
    public Optional<Condition> preIf() {
        return own.preIf();
    }

    /** The script that runs when the job ends. */
    public Optional<String> post() {
        return own.post();
    }

    /** The condition under which {@link #post()} runs; GitHub assumes always. */
    public Optional<Condition> postIf() {
        return own.postIf();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JavaScriptAction that && data().equals(that.data()) && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return 31 * data().hashCode() + own.hashCode();
    }
}
