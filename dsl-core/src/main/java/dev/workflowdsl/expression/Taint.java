package dev.workflowdsl.expression;

import java.util.Locale;

/**
 * How far somebody who may not write to the repository can choose the text that an expression yields, from the least to the most.
 *
 * <p>Text that such a person chooses must not be put into a script: a shell would run what is in it. GitHub's page is
 * <a href="https://docs.github.com/en/actions/concepts/security/script-injections">script injections</a>.
 */
public enum Taint {
    /** Only GitHub and people who may write to the repository choose it. */
    FIXED,
    /** An outsider has a hand in it, but it is a number, a hash, an account name, or something else of a few harmless characters. */
    STRUCTURED,
    /** Another part of the pipeline puts it there: an input, a variable, an output, an axis. What it holds is decided there. */
    DERIVED,
    /** An outsider can make it any text, such as the title of a pull request or the name of its branch. */
    ARBITRARY;

    /** The constant as the tables of this library write it, in lower case. */
    static Taint named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The taint of what {@code expression} yields. */
    public static Taint of(Node expression) {
        return TaintAnalysis.of(expression);
    }

    /** The taint of the text that {@code template} becomes, which is that of its worst expression. */
    public static Taint of(Template template) {
        return template.parts().stream()
                .filter(Template.Code.class::isInstance)
                .map(part -> of(((Template.Code) part).expression()))
                .reduce(FIXED, Taint::or);
    }

    /** The taint of text that is made of both. */
    public Taint or(Taint other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
