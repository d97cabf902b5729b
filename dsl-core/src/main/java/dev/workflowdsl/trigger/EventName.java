package dev.workflowdsl.trigger;

import java.util.Locale;

/** The names of events, which their classes have in camel case. */
final class EventName {
    private EventName() {}

    /**
     * What {@code github.event_name} is in a run that such an event started.
     *
     * @throws IllegalArgumentException if that is not known from the class
     */
    static String of(Class<? extends Event> event) {
        if (event.equals(WorkflowCall.class)) {
            throw new IllegalArgumentException(
                    "event \"workflow_call\" starts no run, since the name of the event is that of"
                            + " the calling workflow: name the events of that");
        }
        if (event.equals(OtherEvent.class) || event.equals(Event.class)) {
            throw new IllegalArgumentException("class \"" + event.getSimpleName()
                    + "\" stands for no single event: call Conditions.onEvent with the name of the event");
        }
        return event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
