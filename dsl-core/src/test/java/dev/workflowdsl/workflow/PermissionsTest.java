package dev.workflowdsl.workflow;

import static dev.workflowdsl.workflow.Permission.CONTENTS;
import static dev.workflowdsl.workflow.Permission.ID_TOKEN;
import static dev.workflowdsl.workflow.Permission.MODELS;
import static dev.workflowdsl.workflow.Permission.PACKAGES;
import static dev.workflowdsl.workflow.Permission.VULNERABILITY_ALERTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.workflowdsl.Facts;
import dev.workflowdsl.workflow.Permission.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PermissionsTest {

    @Test
    void offersExactlyTheScopesAndLevelsOfGitHub() {
        JsonNode facts = Facts.read("permissions.json").path("scopes");

        assertThat(scopes())
                .hasSize(20)
                .isEqualTo(Facts.properties(facts)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                scope -> Facts.texts(scope.getValue().path("levels"))
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    /** Every constant by the name of its scope, with the levels that its class has a method for. */
    private static Map<String, Set<String>> scopes() {
        return Arrays.stream(Permission.class.getFields())
                .filter(field -> Scope.class.isAssignableFrom(field.getType()))
                .map(field -> read(field, Scope.class))
                .collect(Collectors.toMap(Scope::name, PermissionsTest::levels, (one, other) -> one, TreeMap::new));
    }

    private static <T> T read(java.lang.reflect.Field field, Class<T> type) {
        try {
            return type.cast(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> levels(Scope scope) {
        return Arrays.stream(scope.getClass().getMethods())
                .filter(method -> method.getReturnType() == Permission.class && method.getParameterCount() == 0)
                .map(method -> {
                    try {
                        return ((Permission) method.invoke(scope))
                                .level()
                                .name()
                                .toLowerCase(Locale.ROOT);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryConstantAsItsScope() {
        assertThat(Arrays.stream(Permission.class.getFields())
                        .filter(field -> Scope.class.isAssignableFrom(field.getType())))
                .allSatisfy(field -> assertThat(read(field, Scope.class).name())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void tellsScopeAndLevel() {
        Permission permission = PACKAGES.write().comment("for the image");

        assertThat(permission.scope()).isEqualTo("packages");
        assertThat(permission.level()).isEqualTo(Level.WRITE);
        assertThat(permission.comment()).contains("for the image");
        assertThat(permission).hasToString("packages: write");
        assertThat(PACKAGES).hasToString("packages");
        assertThat(PACKAGES.read().comment()).isEmpty();
    }

    @Test
    void grantsNothing() {
        assertThat(Permissions.none().granted()).isEmpty();
        assertThat(Permissions.none().all()).isEmpty();
        assertThat(Permissions.none().level(CONTENTS)).isEqualTo(Level.NONE);
        assertThat(Permissions.none()).hasToString("{}").isEqualTo(Permissions.of());
    }

    @Test
    void grantsWhatIsNamedInItsOrder() {
        Permissions permissions = Permissions.of(PACKAGES.write(), CONTENTS.read());

        assertThat(permissions.granted()).isEqualTo(List.of(PACKAGES.write(), CONTENTS.read()));
        assertThat(permissions.all()).isEmpty();
        assertThat(permissions.level(PACKAGES)).isEqualTo(Level.WRITE);
        assertThat(permissions.level(CONTENTS)).isEqualTo(Level.READ);
        assertThat(permissions.level(ID_TOKEN)).isEqualTo(Level.NONE);
        assertThat(permissions).hasToString("{packages: write, contents: read}");
    }

    @Test
    void grantsOneLevelForAllScopesThatHaveIt() {
        assertThat(levelsOf(Permissions.readAll())).containsExactly(Level.READ, Level.NONE, Level.READ, Level.READ);
        assertThat(levelsOf(Permissions.writeAll())).containsExactly(Level.WRITE, Level.WRITE, Level.READ, Level.READ);
        assertThat(Permissions.readAll().all()).contains(Level.READ);
        assertThat(Permissions.writeAll().all()).contains(Level.WRITE);
        assertThat(Permissions.readAll()).hasToString("read-all").isNotEqualTo(Permissions.none());
        assertThat(Permissions.writeAll()).hasToString("write-all").isNotEqualTo(Permissions.readAll());
    }

    private static Stream<Level> levelsOf(Permissions permissions) {
        return Stream.of(CONTENTS, ID_TOKEN, MODELS, VULNERABILITY_ALERTS).map(permissions::level);
    }

    @Test
    void namesAScopeWithoutLeave() {
        assertThat(Permissions.of(CONTENTS.none()).level(CONTENTS)).isEqualTo(Level.NONE);
        assertThat(Permissions.of(CONTENTS.none()))
                .hasToString("{contents: none}")
                .isNotEqualTo(Permissions.none());
    }

    @Test
    void addsToWhatIsGranted() {
        assertThat(Permissions.none().plus(CONTENTS.read()).plus(PACKAGES.write(), ID_TOKEN.write()))
                .isEqualTo(Permissions.of(CONTENTS.read(), PACKAGES.write(), ID_TOKEN.write()));
    }

    @Test
    void rejectsAScopeThatIsNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permissions.of(CONTENTS.read()).plus(CONTENTS.write()))
                .withMessage(
                        "permission \"contents: write\" names a scope that has \"contents: read\" already: keep one of"
                                + " the two");
    }

    @Test
    void rejectsToAddToALevelForAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permissions.readAll().plus(CONTENTS.write()))
                .withMessage("permission \"contents: write\" cannot be added to read-all: name every scope, or none");
        assertThat(Permissions.readAll().plus()).isEqualTo(Permissions.readAll());
    }

    @Test
    void grantsScopesThatAreNewerThanThisLibrary() {
        assertThat(Permissions.of(Permission.scope("brand-new").read())).hasToString("{brand-new: read}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permission.scope("Contents"))
                .withMessage(
                        "scope \"Contents\" is one that this library knows: use its constant in Permission, which has"
                                + " the right levels");
    }

    @Test
    void knowsEveryScopeThatHasAConstant() {
        assertThat(Permission.scopes()).extracting(Scope::name).containsExactlyInAnyOrderElementsOf(scopes().keySet());
    }

    @Test
    void tellWhatTheyAllowBeyondOthers() {
        Permissions some =
                Permissions.of(Permission.CONTENTS.write(), Permission.ISSUES.read(), Permission.CHECKS.none());

        assertThat(some.beyond(Permissions.none()))
                .containsExactly(Permission.CONTENTS.write(), Permission.ISSUES.read());
        assertThat(some.beyond(Permissions.readAll())).containsExactly(Permission.CONTENTS.write());
        assertThat(some.beyond(Permissions.writeAll())).isEmpty();
        assertThat(some.beyond(some)).isEmpty();
        assertThat(Permissions.readAll().beyond(Permissions.writeAll())).isEmpty();
        assertThat(Permissions.writeAll().beyond(Permissions.readAll()))
                .contains(Permission.ID_TOKEN.write(), Permission.CONTENTS.write())
                .doesNotContain(Permission.MODELS.read());
    }

    @Test
    void tellOfScopesThatAreNotKnownToo() {
        Permissions moon = Permissions.of(Permission.scope("moon").write());

        assertThat(moon.beyond(Permissions.writeAll())).isEmpty();
        assertThat(moon.beyond(Permissions.readAll()))
                .containsExactly(Permission.scope("moon").write());
    }
}
