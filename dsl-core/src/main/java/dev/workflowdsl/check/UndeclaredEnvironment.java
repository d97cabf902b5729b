package dev.workflowdsl.check;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.repository.Repository;
import java.util.Optional;

/** GitHub makes an environment that it does not know, so a slip of the pen takes away the protection. */
final class UndeclaredEnvironment extends StandardRule {

    UndeclaredEnvironment() {
        super(
                "undeclared-environment",
                Severity.ERROR,
                "Each environment that a job names is declared by the repository");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        if (walk.repository().isEmpty()) {
            return;
        }
        Repository repository = walk.repository().get();
        for (JobSite site : walk.jobs()) {
            Optional<Template> environment =
                    Declarations.environment(Optional.of(site)).filter(Template::isLiteral);
            if (environment.isPresent()
                    && repository.environment(environment.get().text()).isEmpty()) {
                String name = environment.get().text();
                reporter.report(
                        site.place().key("environment"),
                        "job \"" + site.id() + "\" runs in environment \"" + name
                                + "\", which the repository does not declare, and GitHub makes it without protection",
                        names(repository).advice(name, "add it with environments(...)"));
            }
        }
    }

    private static NameIndex<String> names(Repository repository) {
        return NameIndex.of(repository.environments().stream()
                .map(environment -> environment.name().text())
                .toList());
    }
}
