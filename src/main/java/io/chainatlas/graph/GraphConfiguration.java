package io.chainatlas.graph;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** Chooses between the embedded engine and an external Neo4j. Boot's driver, Spring Data and health follow from the connection details. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {
    private static final String ENGINE = "org.neo4j.dbms.api.DatabaseManagementService";

    /** Boot's configurations of the driver and of Spring Data. */
    private static final Pattern BOOTS = Pattern.compile("org\\.springframework\\.boot\\.(data\\.)?neo4j\\.");

    @Bean
    Neo4jBookmarkManager bookmarks() {
        return Neo4jBookmarkManager.create();
    }

    /** The graph is here. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(EmbeddedMode.class)
    @ConditionalOnClass(name = ENGINE)
    static class Embedded {
        @Bean
        Engine engine(EngineProperties properties) {
            return Engine.start(properties);
        }

        @Bean
        Neo4jConnectionDetails connectionDetails(Engine engine) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    InetSocketAddress bolt = engine.bolt();
                    return URI.create("bolt://" + bolt.getHostString() + ":" + bolt.getPort());
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic("neo4j", engine.password());
                }
            };
        }

        @Bean
        ReadDoor readDoor(Engine engine) {
            return new InProcessDoor(engine);
        }

        @Bean
        Transactions transactions(Engine engine) {
            return new InProcessTransactions(engine);
        }

        /** With the graph here nothing in the program goes through the driver, so it is made only for who asks. The engine takes longer to come up than all else, so it is the first to start. */
        @Bean
        static BeanFactoryPostProcessor engineFirstAndDriverOnDemand() {
            return factory -> {
                for (String name : factory.getBeanDefinitionNames()) {
                    BeanDefinition definition = factory.getBeanDefinition(name);
                    if (BOOTS.matcher(String.valueOf(definition.getFactoryBeanName()))
                            .lookingAt()) {
                        definition.setLazyInit(true);
                    }
                }
                factory.getBean(Engine.class);
            };
        }
    }

    /** The graph should be here, and this build cannot hold one. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(EmbeddedMode.class)
    @ConditionalOnMissingClass(ENGINE)
    static class Nowhere {
        @Bean
        ReadDoor readDoor() {
            throw new StartException(
                    "this build has no embedded engine and spring.neo4j.uri is not set",
                    "Point at a Neo4j: --spring.neo4j.uri=bolt://<host>:7687 --spring.neo4j.authentication.username=neo4j --spring.neo4j.authentication.password=<password>");
        }

        @Bean
        Transactions transactions(ReadDoor toldFirst) {
            throw new IllegalStateException();
        }
    }

    /** The graph is in another program. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(EmbeddedMode.ExternalMode.class)
    static class External {
        @Bean
        static BeanFactoryPostProcessor addressCheckedFirst(Environment environment) {
            return factory -> ExternalCheck.address(environment.getRequiredProperty("spring.neo4j.uri"));
        }

        /** {@link DriverEnd} closes the driver. */
        @Bean
        static BeanFactoryPostProcessor driverNotClosedByItself() {
            return factory -> {
                for (String name : factory.getBeanNamesForType(Driver.class, true, false)) {
                    ((AbstractBeanDefinition) factory.getBeanDefinition(name)).setDestroyMethodName("");
                }
            };
        }

        @Bean
        DriverEnd driverEnd(Driver driver) {
            return new DriverEnd(driver, Duration.ofSeconds(5));
        }

        @Bean
        ReadDoor readDoor(
                Driver driver,
                DriverEnd madeFirst,
                DatabaseSelectionProvider database,
                Neo4jBookmarkManager bookmarks,
                Environment environment) {
            ExternalCheck.verify(driver, environment.getRequiredProperty("spring.neo4j.uri"));
            return new DriverDoor(driver, database, bookmarks);
        }

        @Bean
        Transactions transactions(Neo4jClient client, Neo4jTransactionManager manager, ReadDoor checkedFirst) {
            return new DriverTransactions(client, manager);
        }
    }
}
