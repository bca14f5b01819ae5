package io.chainatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chainatlas.graph.StartException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Keys of groups that do not exist, given as variables of the environment. As arguments they are among the refusals of {@link StartTests}. */
class ConfigurationKeysTests {
    @Test
    void aVariableThatNearlyNamesAGroupIsRefused() {
        assertThatThrownBy(() -> given("ATLAS_SED_FOLDERS"))
                .isInstanceOfSatisfying(
                        StartException.class,
                        refused -> assertThat(refused.remedy()).isEqualTo("Did you mean ATLAS_SEED_FOLDERS?"))
                .hasMessage("unknown environment variable ATLAS_SED_FOLDERS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATLAS_SEED_FOLDERS",
                "ATLAS_DOCUMENTS_DIR",
                "ATLAS_LIMITS_PAGESIZE",
                "ATLAS_API_TOKEN",
                "ATLASES"
            })
    void aKnownVariableAndOneOfAnotherProgramPass(String name) {
        assertThatCode(() -> given(name)).doesNotThrowAnyException();
    }

    private static void given(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource("systemEnvironment", Map.of(name, "x")));
        new ConfigurationKeys()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }
}
