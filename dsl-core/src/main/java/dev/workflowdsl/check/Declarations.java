package dev.workflowdsl.check;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.SecretsAndVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where secrets and variables are declared that a job of a repository can see. */
final class Declarations {

    private final Repository repository;

    Declarations(Repository repository) {
        this.repository = repository;
    }

    /**
     * What a job sees of a name.
     *
     * @param places where it is declared, for people
     * @param missing why it is empty, or may be; empty if it is not
     */
    record Sight(List<String> places, Optional<String> missing) {

        /** Seen in these places. */
        static Sight of(List<String> places) {
            return new Sight(List.copyOf(places), Optional.empty());
        }
    }

    /** The name of the environment that a job runs in, if it runs in one. */
    static Optional<Template> environment(Optional<JobSite> site) {
        return site.map(JobSite::job)
                .filter(Job.class::isInstance)
                .map(Job.class::cast)
                .flatMap(Job::environment)
                .map(Environment::name);
    }

    /** Whether the environment of that name is known to have it. */
    boolean isInEnvironment(ValueKind kind, String name, Template environment) {
        return environment.isLiteral()
                && repository
                        .environment(environment.text())
                        .filter(declared -> kind.isIn(declared.secretsAndVariables(), name))
                        .isPresent();
    }

    /** What is seen of the name in a job of that environment, or outside of environments. */
    Sight see(ValueKind kind, String name, Optional<Template> environment) {
        if (environment.isPresent() && isInEnvironment(kind, name, environment.get())) {
            return Sight.of(List.of(label(environment.get().text())));
        }
        List<String> places = new ArrayList<>();
        add(places, "repository", kind, name, repository.secretsAndVariables());
        add(places, "organization", kind, name, repository.organization());
        List<String> having = environments(kind, name, true);
        if (environment.isPresent() && !environment.get().isLiteral()) {
            return seeComputed(places, having, environments(kind, name, false));
        }
        return places.isEmpty() ? new Sight(places, Optional.of(reason(having, environment))) : Sight.of(places);
    }

    private static void add(
            List<String> places, String place, ValueKind kind, String name, SecretsAndVariables values) {
        if (kind.isIn(values, name)) {
            places.add(place);
        }
    }

    private static Sight seeComputed(List<String> places, List<String> having, List<String> lacking) {
        List<String> all = new ArrayList<>(having);
        all.addAll(places);
        if (!places.isEmpty() || (lacking.isEmpty() && !having.isEmpty())) {
            return Sight.of(all);
        }
        return new Sight(
                all,
                Optional.of(
                        having.isEmpty() ? "nothing declares it" : "it is not in " + String.join(" and ", lacking)));
    }

    private static String reason(List<String> having, Optional<Template> environment) {
        if (having.isEmpty()) {
            return "nothing declares it";
        }
        return "it is only in " + String.join(" and ", having)
                + environment.map(name -> ", not in " + label(name.text())).orElse("");
    }

    private List<String> environments(ValueKind kind, String name, boolean having) {
        return repository.environments().stream()
                .filter(environment -> kind.isIn(environment.secretsAndVariables(), name) == having)
                .map(environment -> label(environment.name().text()))
                .toList();
    }

    private static String label(String environment) {
        return "environment " + environment;
    }
}
