package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Doubts;
import java.util.Locale;
import java.util.Set;

/**
 * The program that runs a script.
 *
 * @param command GitHub's name of the shell, or a command line with {@code {0}} for the file of the script
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell">shell</a>
 */
public record Shell(Template command) {

    private static final Set<String> KNOWN = Set.of("bash", "pwsh", "python", "sh", "cmd", "powershell");

    /** Bash with {@code -e} and {@code -o pipefail}. */
    public static final Shell BASH = custom("bash");
    /** PowerShell Core. */
    public static final Shell PWSH = custom("pwsh");
    /** Python. */
    public static final Shell PYTHON = custom("python");
    /** The POSIX shell of Linux and macOS. */
    public static final Shell SH = custom("sh");
    /** The command prompt of Windows. */
    public static final Shell CMD = custom("cmd");
    /** Windows PowerShell. */
    public static final Shell POWERSHELL = custom("powershell");

    /**
     * A shell by GitHub's name, or a command line of your own such as {@code perl {0}}.
     *
     * @throws IllegalArgumentException if the text is neither a known name nor holds {@code {0}} or an expression
     */
    public Shell {
        boolean known = KNOWN.contains(command.text().toLowerCase(Locale.ROOT));
        if (!known && command.isLiteral() && !command.text().contains("{0}")) {
            Doubts.raise("shell \"" + command + "\" is none that GitHub knows and has no {0} for the"
                    + " file of the script: write for example \"" + command + " {0}\"");
        }
    }

    /**
     * A shell by GitHub's name, or a command line of your own such as {@code perl {0}}.
     *
     * @throws IllegalArgumentException if the text is neither a known name nor holds {@code {0}} or an expression
     */
    public static Shell custom(String command) {
        return new Shell(Template.of(command));
    }

    /** A shell that is computed; only composite actions allow it. */
    public static Shell custom(Expression<String> command) {
        return custom(command.toString());
    }

    @Override
    public String toString() {
        return command.toString();
    }
}
