package dev.workflowdsl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeqTest {

    @Test
    void isEmptyAtFirst() {
        assertThat(Seq.empty()).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheItems() {
        assertThat(Seq.<String>empty().plus("c").plus("a").plus("b")).containsExactly("c", "a", "b");
    }

    @Test
    void equalsAnyListOfTheSameItems() {
        Seq<String> seq = Seq.<String>empty().plus("a").plus("b");

        assertThat(seq).isEqualTo(List.of("a", "b")).hasSameHashCodeAs(List.of("a", "b"));
        assertThat(seq).isNotEqualTo(List.of("b", "a"));
        assertThat(seq).hasToString("[a, b]");
    }

    @Test
    void doesNotChangeWhenItemsFollow() {
        Seq<String> one = Seq.<String>empty().plus("a");
        Seq<String> two = one.plus("b");
        Seq<String> other = one.plus("c");
        Seq<String> many = one.plusAll(List.of("d", "e"));

        assertThat(one).containsExactly("a");
        assertThat(two).containsExactly("a", "b");
        assertThat(other).containsExactly("a", "c");
        assertThat(many).containsExactly("a", "d", "e");
    }

    @Test
    void replacesOneItem() {
        Seq<String> before = Seq.copyOf(List.of("a", "b", "c"));

        assertThat(before.replacing(1, "x")).containsExactly("a", "x", "c");
        assertThat(before).containsExactly("a", "b", "c");
    }

    @Test
    void copiesItsSource() {
        List<String> source = new ArrayList<>(List.of("a", "b"));
        Seq<String> copy = Seq.copyOf(source);
        source.set(0, "changed");
        source.add("c");

        assertThat(copy).containsExactly("a", "b");
    }

    @Test
    void copiesNoOtherSeq() {
        Seq<String> seq = Seq.copyOf(List.of("a", "b"));

        assertThat(Seq.copyOf(seq)).isSameAs(seq);
        assertThat(seq.plusAll(List.of())).isSameAs(seq);
    }

    @Test
    void handsOutItemsByIndex() {
        Seq<String> shared = Seq.copyOf(List.of("a", "b"));
        Seq<String> longer = shared.plus("c");

        assertThat(longer.get(2)).isEqualTo("c");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> shared.get(2))
                .withMessage("index 2 of a list of 2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> shared.get(-1))
                .withMessage("index -1 of a list of 2");
    }

    @Test
    void handsOutAnArrayOfItsOwn() {
        Seq<String> seq = Seq.copyOf(List.of("a", "b"));
        Object[] array = seq.toArray();
        array[0] = "changed";

        assertThat(array).containsExactly("changed", "b");
        assertThat(seq).containsExactly("a", "b");
    }

    @Test
    void cannotBeChangedAsAJavaList() {
        List<String> list = Seq.copyOf(List.of("a"));

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add("b"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, "b"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
    }

    @Test
    void appendsWithoutCopyingEachTime() {
        Seq<Integer> grown =
                IntStream.range(0, 1000).boxed().reduce(Seq.empty(), Seq::plus, (one, other) -> one.plusAll(other));

        assertThat(grown)
                .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
    }
}
