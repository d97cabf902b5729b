package dev.workflowdsl.docs;

import static dev.workflowdsl.expression.Conditions.onBranch;
import static dev.workflowdsl.expression.Conditions.onTag;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Contexts.runner;
import static dev.workflowdsl.expression.Contexts.vars;
import static dev.workflowdsl.expression.Functions.failure;
import static dev.workflowdsl.expression.Functions.format;
import static dev.workflowdsl.expression.Functions.fromJson;
import static dev.workflowdsl.expression.Functions.join;
import static dev.workflowdsl.expression.Functions.toJson;
import static dev.workflowdsl.expression.Functions.when;

import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.Expressions;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.util.Map;

/** Snippets about the expression language. */
final class ExpressionSnippets {

    private ExpressionSnippets() {}

    static Job operators() {
        // tag::expression-operators
        AnyExpression pullRequest = github().event().get("pull_request");
        StringExpression stage = when(onTag("v*"))
                .then("production")
                .orWhen(onBranch("main"), "staging")
                .otherwise("review");
        Job release = Job.of("release", Runner.UBUNTU_LATEST)
                .onlyIf(github().refProtected()
                        .and(github().actor().isOneOf("octocat", "hubot").not()))
                .env("STAGE", stage)
                .env("URL", format("https://{0}.example.com", vars("HOST")))
                .env("BRANCH", github().headRef().or(github().refName()))
                .step(Step.run("./release.sh")
                        .env("LABELS", join(pullRequest.get("labels").each().get("name"), " "))
                        .env("EVENT", toJson(github().event()))
                        .env("LIMIT", fromJson(vars("LIMITS")).get("requests"))
                        .env("ON_LINUX", runner().os().eq("Linux")));
        // end::expression-operators
        return release;
    }

    static Job status() {
        // tag::expression-status
        Condition broken = failure().and(github().eventName().ne("pull_request"));
        Job job = Job.of("clean-up", Runner.UBUNTU_LATEST).onlyIf(broken).run("./clean-up.sh");
        // end::expression-status
        return job;
    }

    static Job literal() {
        // tag::expression-literal
        Job job = Job.of("template", Runner.UBUNTU_LATEST)
                .env("HINT", Template.literal("write ${{ name }} where the name belongs"))
                .run("./render.sh");
        // end::expression-literal
        return job;
    }

    static String evaluated() {
        // tag::expression-evaluate
        Evaluator evaluator =
                Evaluator.of(Map.of("github", Data.ofJson("{\"ref\": \"refs/heads/main\", \"event_name\": \"push\"}")));
        Data holds = evaluator.evaluate(onBranch("main").node());
        Data text = evaluator.evaluate(Template.of("started by ${{ github.event_name }}"));
        // end::expression-evaluate
        return holds.toText() + "\n" + text.toText();
    }

    static Object refusedFunction() {
        // tag::expression-refused
        var stage = Expressions.parse("fromJSON(vars.STAGES)[0");
        // end::expression-refused
        return stage;
    }
}
