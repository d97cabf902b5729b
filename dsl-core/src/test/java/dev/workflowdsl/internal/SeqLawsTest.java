package dev.workflowdsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is done to versions that share an array, each of them stays the list that it was. */
final class SeqLawsTest {

    /** A change of a version that is chosen among all there are so far. */
    private record Change(Kind kind, int version, int other, List<Integer> items) {

        void apply(List<Seq<Integer>> versions, List<List<Integer>> models) {
            int chosen = version % versions.size();
            Seq<Integer> seq = versions.get(chosen);
            List<Integer> model = new ArrayList<>(models.get(chosen));
            switch (kind) {
                case PLUS -> {
                    versions.add(seq.plus(items.get(0)));
                    model.add(items.get(0));
                }
                case PLUS_ALL -> {
                    versions.add(seq.plusAll(items));
                    model.addAll(items);
                }
                case PLUS_VERSION -> {
                    versions.add(seq.plusAll(versions.get(other % versions.size())));
                    model.addAll(models.get(other % models.size()));
                }
                case REPLACING -> {
                    int index = model.isEmpty() ? -1 : other % model.size();
                    versions.add(index < 0 ? seq : seq.replacing(index, items.get(0)));
                    if (index >= 0) {
                        model.set(index, items.get(0));
                    }
                }
            }
            models.add(model);
        }
    }

    private enum Kind {
        PLUS,
        PLUS_ALL,
        PLUS_VERSION,
        REPLACING
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 1000);
        Arbitrary<List<Integer>> items =
                Arbitraries.integers().between(0, 99).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(Kind.class), choice, choice, items)
                .as(Change::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void everyVersionIsTheListThatTheSameChangesMakeOfAnArrayList(@ForAll("changes") List<Change> changes) {
        List<Seq<Integer>> versions = new ArrayList<>(List.of(Seq.empty()));
        List<List<Integer>> models = new ArrayList<>(List.of(List.of()));
        for (Change change : changes) {
            change.apply(versions, models);
        }

        assertThat(versions).isEqualTo(models);
    }

    @Test
    void threadsThatAppendToOneVersionGetListsOfTheirOwn() throws Exception {
        int rounds = 500;
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Seq<String>> shared = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                shared.add(Seq.copyOf(List.of("first")).plus("second"));
            }
            Future<List<Seq<String>>> one = threads.submit(appending(shared, "one", start));
            Future<List<Seq<String>>> other = threads.submit(appending(shared, "other", start));

            assertThat(one.get()).hasSize(rounds).allMatch(List.of("first", "second", "one", "one")::equals);
            assertThat(other.get()).hasSize(rounds).allMatch(List.of("first", "second", "other", "other")::equals);
            assertThat(shared).hasSize(rounds).allMatch(List.of("first", "second")::equals);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<List<Seq<String>>> appending(List<Seq<String>> shared, String item, CyclicBarrier start) {
        return () -> {
            List<Seq<String>> results = new ArrayList<>();
            for (Seq<String> seq : shared) {
                start.await();
                results.add(seq.plus(item).plusAll(List.of(item)));
            }
            return results;
        };
    }
}
