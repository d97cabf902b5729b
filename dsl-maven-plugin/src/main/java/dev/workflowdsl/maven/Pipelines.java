package dev.workflowdsl.maven;

import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import dev.workflowdsl.yaml.PlannedFiles;
import dev.workflowdsl.yaml.WorkflowFiles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of a module that stand for files. */
final class Pipelines {

    private static final Class<?>[] KINDS = {WorkflowSource.class, RepositorySource.class, ActionSource.class};

    private final ModuleClasses classes;
    private final UserCode code;
    private final List<Object> sources;
    private final List<PassedOver> passedOver;

    private Pipelines(ModuleClasses classes, UserCode code, List<Object> sources, List<PassedOver> passedOver) {
        this.classes = classes;
        this.code = code;
        this.sources = sources;
        this.passedOver = passedOver;
    }

    /**
     * The sources among the classes of a module.
     *
     * @param names those that were configured; all that the module has if none are
     */
    static Pipelines in(ModuleClasses classes, List<String> names) {
        UserCode code = new UserCode(classes);
        List<Class<?>> types = names.isEmpty()
                ? classes.ofKind(KINDS)
                : names.stream()
                        .<Class<?>>map(name -> configured(classes, name))
                        .toList();
        return new Pipelines(
                classes,
                code,
                types.stream().map(type -> instance(code, type)).toList(),
                names.isEmpty() ? classes.passedOver(KINDS) : List.of());
    }

    private static Class<?> configured(ModuleClasses classes, String name) {
        Class<?> type = classes.named(name.strip(), "sources");
        for (Class<?> kind : KINDS) {
            if (kind.isAssignableFrom(type)) {
                return type;
            }
        }
        throw new GoalFailure("class \"" + type.getName()
                + "\", configured in <sources>, is no pipeline: let it implement WorkflowSource, RepositorySource or"
                + " ActionSource");
    }

    private static Object instance(UserCode code, Class<?> type) {
        Constructor<?> constructor;
        try {
            constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException | RuntimeException | LinkageError e) {
            throw new GoalFailure(
                    "class \"" + type.getName()
                            + "\" has no constructor without parameters that could be called: add one",
                    e);
        }
        return code.run("new " + type.getName() + "()", () -> {
            try {
                return constructor.newInstance();
            } catch (InstantiationException e) {
                throw new GoalFailure(
                        "class \"" + type.getName() + "\" is abstract: name one in <sources> that is not", e);
            } catch (InvocationTargetException e) {
                throw initializer(e.getCause() == null ? e : e.getCause());
            } catch (ExceptionInInitializerError e) {
                throw initializer(e);
            }
        });
    }

    /** What was thrown where a class was loaded, whose error says nothing itself. */
    private static Throwable initializer(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError error && error.getCause() != null
                ? error.getCause()
                : thrown;
    }

    /** The names of the classes. */
    List<String> names() {
        return sources.stream().map(source -> source.getClass().getName()).toList();
    }

    /** Tells of each class that was not found although it is a pipeline, unless the repository holds what it gives. */
    List<String> passedOver() {
        if (passedOver.isEmpty()) {
            return List.of();
        }
        Collection<String> held = repository()
                .map(source -> repositoryOf(source).sources().values())
                .orElse(List.of());
        return passedOver.stream()
                .filter(pipeline -> !held.contains(pipeline.type().getName()))
                .map(pipeline -> pipeline.message(kind(pipeline.type())))
                .toList();
    }

    private static Class<?> kind(Class<?> type) {
        return Stream.of(KINDS)
                .filter(kind -> kind.isAssignableFrom(type))
                .findFirst()
                .orElseThrow();
    }

    /** The one class that stands for a whole repository, if there is one. */
    Optional<RepositorySource> repository() {
        List<RepositorySource> repositories = ofKind(RepositorySource.class);
        if (repositories.size() > 1) {
            List<String> names = repositories.stream()
                    .map(source -> source.getClass().getName())
                    .toList();
            throw new GoalFailure("the module has " + names.size() + " repositories, " + String.join(" and ", names)
                    + ", but the files of one directory are those of one: name the classes that belong together in"
                    + " <sources>, in an execution of its own for each directory");
        }
        return repositories.stream().findFirst();
    }

    private <T> List<T> ofKind(Class<T> kind) {
        return sources.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The files that the sources stand for. */
    PlannedFiles plan(WorkflowFiles files) {
        WorkflowFiles all = files.workflows(ofKind(WorkflowSource.class)).actions(ofKind(ActionSource.class));
        Optional<RepositorySource> repository = repository();
        try {
            return classes.run(() -> repository.map(all::plan).orElseGet(all::plan));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            tryEachAlone();
            throw new GoalFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /** Fails with the name of the first source that cannot give its value. */
    private void tryEachAlone() {
        for (Object source : sources) {
            String name = source.getClass().getName();
            if (source instanceof WorkflowSource workflow) {
                Workflow unused = code.run(name + ".workflow()", workflow::workflow);
            }
            if (source instanceof ActionSource action) {
                ActionMetadata unused = code.run(name + ".action()", action::action);
            }
            if (source instanceof RepositorySource repository) {
                Repository unused = repositoryOf(repository);
            }
        }
    }

    /** The repository of a source. */
    Repository repositoryOf(RepositorySource source) {
        return code.run(source.getClass().getName() + ".repository()", source::repository);
    }
}
