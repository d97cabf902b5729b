package dev.workflowdsl.compilation;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.action.BooleanOutput;
import dev.workflowdsl.action.NumberOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.repository.BranchRuleset;
import dev.workflowdsl.repository.PushRuleset;
import dev.workflowdsl.repository.Ruleset;
import dev.workflowdsl.repository.TagRuleset;
import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.ChoiceInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;

/** What a pipeline class would have declared before the line that a promise is about. */
public final class Fixtures {

    public static final Workflow CI = Workflow.of("ci");
    public static final Job JOB = Job.of("build", Runner.UBUNTU_LATEST);
    public static final Job OTHER = Job.of("other", Runner.UBUNTU_LATEST);
    public static final RunStep RUN = Step.run("make");
    public static final ActionStep<StepOutputs> USE = Step.uses(Action.of("actions/checkout@v4"));
    public static final ActionStep<Metadata.Outputs> META = Step.uses(new Metadata());

    public static final Axis<String> OS = Axis.of("os", "linux");
    public static final Axis<Integer> JAVA = Axis.of("java", 17, 25);
    public static final Matrix MATRIX = Matrix.of(OS, JAVA);

    public static final StringOutput VERSION = Output.string("version");
    public static final NumberOutput COUNT = Output.number("count");
    public static final BooleanOutput CHANGED = Output.bool("changed");
    public static final Secret TOKEN = Secret.of("TOKEN");
    public static final Variable REGION = Variable.of("REGION");

    public static final StringInput TARGET = Input.string("target");
    public static final NumberInput REPLICAS = Input.number("replicas");
    public static final BooleanInput DRY_RUN = Input.bool("dry-run");
    public static final ChoiceInput<Stage> STAGE = Input.choice("stage", Stage.class);
    public static final Workflow DEPLOY = Workflow.of("deploy").on(WorkflowCall.with(TARGET, REPLICAS, DRY_RUN, STAGE));
    public static final CallingJob CALL = Job.calling("deploy", DEPLOY);

    public static final Container CONTAINER = Container.image("alpine");
    public static final Service SERVICE = Service.image("postgres");

    public static final BranchRuleset BRANCHES = Ruleset.forBranches("Main", "main");
    public static final TagRuleset TAGS = Ruleset.forTags("Releases", "v*");
    public static final PushRuleset PUSHES = Ruleset.forPushes("Files");

    private Fixtures() {}

    /** The options of an input. */
    public enum Stage {
        STAGING,
        PRODUCTION
    }

    /** Other options. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** A typed call of an action, as the generator writes it. */
    public static final class Metadata extends ActionCall<Metadata.Outputs> {

        public Metadata() {
            super(ActionReference.parse("docker/metadata-action@v5"), Mapping.empty());
        }

        @Override
        public Outputs outputsOf(String stepId) {
            return new Outputs(stepId);
        }

        /** The outputs of the action. */
        public static final class Outputs extends StepOutputs {

            private Outputs(String stepId) {
                super(stepId);
            }

            public StringExpression tags() {
                return get("tags");
            }
        }
    }
}
