package dev.workflowdsl.internal;

import java.util.ServiceLoader;

/** Turns a value into its YAML for {@code toString()}; the package that knows YAML provides it as a service. */
public interface Printer {

    /** The YAML of a value of the model. */
    String yaml(Object value);

    /** The YAML of a value of the model, by the printer that this library provides. */
    static String print(Object value) {
        return Holder.PRINTER.yaml(value);
    }

    /** Loads the printer when the first value is printed. */
    final class Holder {
        private static final Printer PRINTER = ServiceLoader.load(Printer.class, Printer.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no printer of values is on the module or class path"));

        private Holder() {}
    }
}
