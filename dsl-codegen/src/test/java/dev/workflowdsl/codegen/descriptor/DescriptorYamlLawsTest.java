package dev.workflowdsl.codegen.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DescriptorYamlLawsTest {

    @Property
    void everyTextReadsBackAsTheSameText(@ForAll("texts") String text) {
        ActionDescriptor descriptor = descriptor(text);

        assertThat(DescriptorYaml.read(DescriptorYaml.write(descriptor))).isEqualTo(descriptor);
    }

    private static ActionDescriptor descriptor(String text) {
        InputDescriptor input = new InputDescriptor(
                "name",
                InputType.ENUM,
                false,
                Optional.of(text),
                List.of(text),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(text));
        return new ActionDescriptor(
                Kind.ACTION,
                "acme/ship-it",
                List.of(text),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                List.of(input),
                List.of(),
                List.of(),
                false,
                Map.of("NAME", text),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "a",
                "Z",
                "0",
                "1e3",
                "0x1F",
                "0o7",
                "1_000",
                "12:30:45",
                "2024-01-01",
                "~",
                "null",
                "Yes",
                "on",
                "y",
                ".inf",
                "-",
                "---",
                "...",
                "?",
                ":",
                ": ",
                " #",
                "#",
                "'",
                "\"",
                "\\",
                "\n",
                "\n\n",
                " ",
                "\t",
                "\r",
                "{",
                "[",
                "]",
                "}",
                ",",
                "&a",
                "*a",
                "!t",
                "|",
                ">",
                "%",
                "@",
                "`",
                "${{ a }}",
                "ä",
                "…",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\u00A0",
                "😀",
                "\u0000",
                "\u007F");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(6).map(parts -> String.join("", parts)),
                words.list().ofMaxSize(4).map(parts -> "a" + String.join(" ", parts) + "\n" + String.join("", parts)));
    }
}
