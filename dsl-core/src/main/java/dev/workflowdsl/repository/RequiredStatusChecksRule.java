package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks must be green; GitHub's {@code required_status_checks}. */
public final class RequiredStatusChecksRule extends ParameterizedRule<RequiredStatusChecksRule>
        implements BranchRule, TagRule {

    private static final String CHECKS = "required_status_checks";
    private static final String STRICT = "strict_required_status_checks_policy";
    private static final String NOT_ON_CREATE = "do_not_enforce_on_create";

    RequiredStatusChecksRule() {
        this(Map.of(CHECKS, Data.of(List.of()), STRICT, Data.of(false)));
    }

    RequiredStatusChecksRule(Map<String, ? extends Data> parameters) {
        super(RuleType.REQUIRED_STATUS_CHECKS, parameters);
    }

    /** The checks. */
    public List<RequiredCheck> checks() {
        return items(CHECKS).stream().map(RequiredStatusChecksRule::check).toList();
    }

    /** Whether a branch must contain the tip of the one it is merged into. */
    public boolean requiresUpToDate() {
        return flag(STRICT);
    }

    /**
     * These checks, from any app, must be green too.
     *
     * @throws IllegalArgumentException if a name is empty
     */
    public RequiredStatusChecksRule requireChecks(String... contexts) {
        return requireChecks(Arrays.stream(contexts).map(RequiredCheck::of).toList());
    }

    /**
     * These checks must be green too.
     *
     * @throws IllegalArgumentException if a check is from the app that reported it last, which rulesets do not know
     */
    public RequiredStatusChecksRule requireChecks(RequiredCheck... checks) {
        return requireChecks(Arrays.asList(checks));
    }

    /**
     * These checks must be green too; a check that is given twice counts once.
     *
     * @throws IllegalArgumentException if a check is from the app that reported it last, which rulesets do not know
     */
    public RequiredStatusChecksRule requireChecks(Collection<RequiredCheck> checks) {
        return plus(
                CHECKS, checks.stream().map(RequiredStatusChecksRule::payload).toList());
    }

    /** A branch must contain the tip of the one it is merged into; {@code strict_required_status_checks_policy}. */
    public RequiredStatusChecksRule requireUpToDate() {
        return with(STRICT, true);
    }

    /** A branch or tag may be made though they are not green; {@code do_not_enforce_on_create}. */
    public RequiredStatusChecksRule doNotEnforceOnCreate() {
        return with(NOT_ON_CREATE, true);
    }

    private static Data payload(RequiredCheck check) {
        Json json = new Json().put("context", check.context());
        if (check.isFromAnyApp()) {
            return json.toData();
        }
        long app = check.appId()
                .orElseThrow(() -> new IllegalArgumentException("required check \"" + check.context()
                        + "\" is from the app that reported it last, which rulesets do not know: name the app, or take"
                        + " any"));
        return json.put("integration_id", app).toData();
    }

    private static RequiredCheck check(Data data) {
        Map<String, Data> check = ((Data.Obj) data).properties();
        String context = check.get("context") instanceof Data.Str text ? text.value() : "";
        return check.get("integration_id") instanceof Data.Num app && app.value() >= 1
                ? new RequiredCheck(context, Optional.of((long) app.value()))
                : RequiredCheck.of(context);
    }

    @Override
    RequiredStatusChecksRule copy(Map<String, Data> parameters) {
        return new RequiredStatusChecksRule(parameters);
    }
}
