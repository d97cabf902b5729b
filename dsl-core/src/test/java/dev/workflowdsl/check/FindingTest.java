package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FindingTest {

    private static final Place NEEDS = Place.root().key("jobs").key("test").key("needs");

    private static Finding at(Place place) {
        return finding("ci.yml", place, Severity.ERROR, "unknown-need");
    }

    private static Finding finding(String file, Place place, Severity severity, String rule) {
        return new Finding(rule, severity, file, place, "job \"test\" needs \"biuld\"", "did you mean \"build\"?");
    }

    private static Optional<Origin> here() {
        return Origin.ofCaller();
    }

    @Test
    void isOneLineWithTheLineOfJava() {
        Place place = NEEDS.madeBy(here());
        String line = place.location().orElseThrow().toString();

        assertThat(line).matches("FindingTest\\.java:\\d+");
        assertThat(at(place))
                .hasToString(
                        line
                                + " error jobs.test.needs: job \"test\" needs \"biuld\": did you mean \"build\"? [unknown-need]");
    }

    @Test
    void isOneLineWithTheFileWhereNoLineIsKnown() {
        assertThat(at(NEEDS))
                .hasToString("ci.yml error jobs.test.needs: job \"test\" needs \"biuld\": did you mean \"build\"?"
                        + " [unknown-need]");
        assertThat(at(Place.root()))
                .hasToString("ci.yml error: job \"test\" needs \"biuld\": did you mean \"build\"? [unknown-need]");
    }

    @Test
    void canBeGivenThePositionInAFile() {
        Finding finding = at(NEEDS).at(new Location.TextPosition("ci.yml", 12, 9));

        assertThat(finding)
                .hasToString("ci.yml:12:9 error jobs.test.needs: job \"test\" needs \"biuld\": did you mean \"build\"?"
                        + " [unknown-need]");
        assertThat(finding.path()).isEqualTo(NEEDS.path());
    }

    @Test
    void keepsTheNearestLineThatIsKnown() {
        Place job = Place.root().madeBy(here()).key("jobs").key("test").madeBy(here());

        assertThat(job.key("steps").index(0).madeBy(Optional.empty()).location())
                .isEqualTo(job.location())
                .isNotEqualTo(Place.root().location());
    }

    @Test
    void comesInTheOrderOfFilesThenPositionsThenPaths() {
        Finding otherFile = finding("a.yml", NEEDS, Severity.NOTE, "z");
        Finding lineTwo = at(NEEDS).at(new Location.TextPosition("ci.yml", 2, 1));
        Finding lineTen = at(Place.root()).at(new Location.TextPosition("ci.yml", 10, 1));
        Finding lineTenFurther = at(Place.root()).at(new Location.TextPosition("ci.yml", 10, 2));
        Finding whole = at(Place.root());
        Finding first = at(NEEDS.index(2));
        Finding second = at(NEEDS.index(10));
        Finding warning = finding("ci.yml", NEEDS.index(10), Severity.WARNING, "a");

        assertThat(List.of(warning, second, first, whole, lineTenFurther, lineTen, lineTwo, otherFile).stream()
                        .sorted())
                .containsExactly(otherFile, lineTwo, lineTen, lineTenFurther, whole, first, second, warning);
    }

    @Test
    void comparesLinesOfJavaByWhatTheySay() {
        List<Location> twice = Stream.generate(FindingTest::here)
                .limit(2)
                .map(origin -> (Location) new Location.JavaLine(origin.orElseThrow()))
                .toList();

        assertThat(twice.get(0)).isEqualTo(twice.get(1)).hasSameHashCodeAs(twice.get(1));
        assertThat(twice.get(0)).isNotEqualTo(new Location.JavaLine(here().orElseThrow()));
    }
}
