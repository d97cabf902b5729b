package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MappingTest {

    private static final Value ONE = new Value.Num(1);
    private static final Value TWO = new Value.Num(2);
    private static final Value THREE = new Value.Num(3);
    private static final Mapping MAPPING = Mapping.empty().plus("Z", ONE).plus("a", TWO);

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.of("a", "A", "b", "key", "KEY", "ç", "Ç", "i", "I")
                .list()
                .ofMaxSize(12);
    }

    @Property
    void behavesAsALinkedMapThatRefusesTheSameKeyInOtherCase(@ForAll("keys") List<String> keys) {
        Mapping mapping = Mapping.empty();
        Map<String, Value> model = new LinkedHashMap<>();
        Map<String, String> spelling = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Value value = new Value.Num(i);
            if (spelling.computeIfAbsent(key.toLowerCase(Locale.ROOT), lower -> key)
                    .equals(key)) {
                mapping = mapping.plus(key, value);
                model.put(key, value);
            } else {
                Mapping unchanged = mapping;
                assertThatIllegalArgumentException().isThrownBy(() -> unchanged.plus(key, value));
            }
        }

        assertThat(mapping.asMap()).containsExactlyEntriesOf(model);
        assertThat(mapping.keys()).isEqualTo(List.copyOf(model.keySet()));
        assertThat(mapping.size()).isEqualTo(model.size());
        assertThat(mapping.isEmpty()).isEqualTo(model.isEmpty());
    }

    @Test
    void doesNotChangeWhenAKeyIsAdded() {
        Mapping one = MAPPING.plus("b", THREE);
        Mapping other = MAPPING.plus("c", THREE);

        assertThat(MAPPING.keys()).containsExactly("Z", "a");
        assertThat(one.keys()).containsExactly("Z", "a", "b");
        assertThat(other.keys()).containsExactly("Z", "a", "c");
    }

    @Test
    void replacesAValueInItsPlace() {
        Mapping changed = MAPPING.plus("Z", THREE);

        assertThat(changed.asMap()).containsExactly(entry("Z", THREE), entry("a", TWO));
        assertThat(MAPPING.asMap()).containsExactly(entry("Z", ONE), entry("a", TWO));
    }

    @Test
    void rejectsAKeyThatDiffersOnlyInCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAPPING.plus("A", THREE))
                .withMessage(
                        "key \"A\" differs only in case from \"a\", and GitHub refuses both together: use one spelling");
    }

    @Test
    void findsAKeyInWhateverCase() {
        assertThat(MAPPING.get("z")).contains(ONE);
        assertThat(MAPPING.get("A")).contains(TWO);
        assertThat(MAPPING.get("b")).isEmpty();
        assertThat(MAPPING.contains("z")).isTrue();
        assertThat(MAPPING.contains("zz")).isFalse();
    }

    @Test
    void losesAKeyInWhateverCase() {
        assertThat(MAPPING.minus("z")).isEqualTo(Mapping.empty().plus("a", TWO));
        assertThat(MAPPING.minus("b")).isEqualTo(MAPPING);
        assertThat(MAPPING.keys()).containsExactly("Z", "a");
    }

    @Test
    void handsOutAnEntryByItsPlace() {
        assertThat(MAPPING.key(1)).isEqualTo("a");
        assertThat(MAPPING.value(1)).isEqualTo(TWO);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> MAPPING.key(2));
    }

    @Test
    void handsOutItsEntriesInOrder() {
        List<String> seen = new ArrayList<>();
        MAPPING.forEach((key, value) -> seen.add(key + value));

        assertThat(seen).containsExactly("Z1", "a2");
    }

    @Test
    void cannotBeChangedThroughWhatItHandsOut() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> MAPPING.asMap().put("b", ONE));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> MAPPING.asMap().remove("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> MAPPING.asMap().entrySet().iterator().next().setValue(TWO));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> MAPPING.keys().remove(0));
    }

    @Test
    void equalsAMappingWithTheSameEntriesInTheSameOrder() {
        Mapping same = Mapping.empty().plus("Z", THREE).plus("a", TWO).plus("Z", ONE);

        assertThat(MAPPING).isEqualTo(same).hasSameHashCodeAs(same).hasToString("{Z: 1, a: 2}");
        assertThat(MAPPING).isNotEqualTo(Mapping.empty().plus("a", TWO).plus("Z", ONE));
        assertThat(MAPPING).isNotEqualTo(Mapping.empty().plus("z", ONE).plus("a", TWO));
        assertThat(MAPPING).isNotEqualTo(MAPPING.asMap());
    }
}
