package dev.workflowdsl.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LintMojoTest {

    @Test
    void printsUtf8WhateverThePlatformHas() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LintMojo.print("{\"name\": \"Grüße\"}\n", new PrintStream(bytes, false, StandardCharsets.US_ASCII));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("{\"name\": \"Grüße\"}\n");
    }
}
