package dev.workflowdsl.check;

import java.util.List;

/** The rules of this library, in the order of docs/checks.md. */
final class StandardRules {

    static final List<Rule> ALL = List.of(
            // The workflow and its jobs
            new NoTrigger(),
            new NoJobs(),
            new NoStart(),
            new DuplicateJobId(),
            new MissingRunner(),
            new UnknownNeed(),
            new CyclicNeeds(),
            new UndeclaredNeed(),
            new UnknownJob(),
            new UnknownOutput(),
            new UnknownInput(),
            new ConcurrencyDeadlock(),
            // Steps
            new NoSteps(),
            new DuplicateStepId(),
            new UnknownStep(),
            new LaterStep(),
            new UnknownWaitTarget(),
            new ForegroundWait(),
            new TextTooLong(),
            new TooDeep(),
            // Expressions where they stand
            new UnknownContext(),
            new UnavailableContext(),
            new UnknownFunction(),
            new UnavailableFunction(),
            new ArgumentCount(),
            new ExpressionType(),
            new AlwaysTrue(),
            // The matrix
            new UnknownAxis(),
            new EmptyMatrix(),
            new UnknownExcludeAxis(),
            new UselessExclude(),
            new TooManyLegs(),
            new EmptyRunner(),
            // Calls of other workflows
            new MissingCallInput(),
            new UnknownCallInput(),
            new CallInputType(),
            new MissingCallSecret(),
            new UnknownCallSecret(),
            new CallPermissions(),
            new CallDepth(),
            new TooManyCalls(),
            // All workflows of a repository
            new CallTarget(),
            new DuplicateFile(),
            // The settings of the repository
            new UndeclaredEnvironment(),
            new UndeclaredSecret(),
            new UndeclaredVariable());

    private StandardRules() {}
}
