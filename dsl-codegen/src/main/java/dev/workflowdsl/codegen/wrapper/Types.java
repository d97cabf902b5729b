package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.action.ActionWrapper;
import dev.workflowdsl.action.BooleanOutput;
import dev.workflowdsl.action.InputValue;
import dev.workflowdsl.action.JsonOutput;
import dev.workflowdsl.action.NumberOutput;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.action.WorkflowWrapper;
import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.NumberExpression;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.StringExpression;
import dev.workflowdsl.expression.Value;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** The types that generated code names. */
final class Types {

    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName NUMBER = ClassName.get(Number.class);
    static final ClassName BOOLEAN = ClassName.get(Boolean.class);
    static final ClassName SECRET = ClassName.get(Secret.class);
    static final ClassName TEXT = ClassName.get(CharSequence.class);
    static final TypeName TEXTS =
            ParameterizedTypeName.get(ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(TEXT));
    static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    /** Classes and nested classes of these names would hide the types that the generated code needs. */
    static final Set<String> NAMES = Stream.of(
                    String.class,
                    Number.class,
                    Boolean.class,
                    CharSequence.class,
                    Iterable.class,
                    Object.class,
                    Override.class,
                    Deprecated.class,
                    IllegalArgumentException.class,
                    Generated.class,
                    ActionReference.class,
                    ActionWrapper.class,
                    InputValue.class,
                    StepOutputs.class,
                    WorkflowReference.class,
                    WorkflowWrapper.class,
                    AnyExpression.class,
                    BooleanExpression.class,
                    Expression.class,
                    Mapping.class,
                    NumberExpression.class,
                    dev.workflowdsl.action.Output.class,
                    StringOutput.class,
                    BooleanOutput.class,
                    NumberOutput.class,
                    JsonOutput.class,
                    Reference.class,
                    Secret.class,
                    StringExpression.class,
                    Value.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private Types() {}

    static TypeName expression(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Expression.class), type);
    }

    static TypeName reference(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Reference.class), type);
    }
}
