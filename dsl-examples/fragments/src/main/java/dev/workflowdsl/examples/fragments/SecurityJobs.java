package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.catalog.github.CodeqlAnalyze;
import dev.workflowdsl.catalog.github.CodeqlInit;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import java.time.Duration;

/** Jobs that look for weaknesses. */
public final class SecurityJobs {

    private SecurityJobs() {}

    /**
     * A job {@code codeql} that analyses Python code with CodeQL and shows its findings in the Security tab.
     *
     * @param queries the suite of queries, such as {@code security-extended}
     */
    public static Job codeqlOfPython(String queries) {
        return scan("codeql", Duration.ofMinutes(30))
                .uses(
                        "Initialize CodeQL",
                        CodeqlInit.action()
                                .languages(CodeqlInit.Languages.PYTHON)
                                .queries(queries))
                .uses("Analyze", CodeqlAnalyze.action().category("/language:python"));
    }

    /** A job that may show findings in the Security tab, and has the code. */
    public static Job scan(String id, Duration timeout) {
        return Jobs.withCode(id, timeout)
                .permissions(
                        Permission.CONTENTS.read(),
                        Permission.SECURITY_EVENTS.write().comment("shows findings in the Security tab"));
    }
}
