/** Assertions, snapshots, checks and arbitraries for tests of pipelines. */
module dev.workflowdsl.testing {
    requires transitive dev.workflowdsl.core;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    // Only for who uses the arbitraries.
    requires static net.jqwik.api;
    // Annotations only.
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports dev.workflowdsl.testing;
    exports dev.workflowdsl.testing.arbitraries;
}
