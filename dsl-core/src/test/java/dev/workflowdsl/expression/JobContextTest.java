package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JobContextTest {

    @Test
    void namesTheContainers() {
        assertThat(Contexts.job().container().id().source()).isEqualTo("job.container.id");
        assertThat(Contexts.job().container().network().source()).isEqualTo("job.container.network");
        assertThat(Contexts.job().service("db").id().source()).isEqualTo("job.services.db.id");
        assertThat(Contexts.job().service("db").network().source()).isEqualTo("job.services.db.network");
        assertThat(Contexts.job().service("db").port(5432).source()).isEqualTo("job.services.db.ports['5432']");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void refusesWhatIsNoPort(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contexts.job().service("db").port(port))
                .withMessage("container port \"" + port
                        + "\" is not from 1 to 65535: give the port on which the service listens");
    }
}
