package io.chainatlas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Tells where the program answers, once it does. */
final class ReadyReporter implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(ChainAtlas.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = web.getEnvironment().getProperty("server.address", "127.0.0.1");
            LOG.info("HTTP listens at {}:{}", address, web.getWebServer().getPort());
        }
    }
}
