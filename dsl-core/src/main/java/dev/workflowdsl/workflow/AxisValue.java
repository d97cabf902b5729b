package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Value;

/**
 * An axis with one value: part of a combination that a matrix includes or excludes.
 *
 * @param axis the name of the axis
 * @param value the value
 */
public record AxisValue(String axis, Value value) {

    /**
     * An axis with one value.
     *
     * @throws IllegalArgumentException if the name of the axis is no id, or a key of the matrix itself
     */
    public AxisValue {
        axis = Axis.requireAxisName(axis);
    }
}
