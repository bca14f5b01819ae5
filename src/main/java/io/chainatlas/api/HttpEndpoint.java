package io.chainatlas.api;

import graphql.GraphQLContext;
import io.chainatlas.graph.Cancellation;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** GraphQL over HTTP: takes a request in, has it run, and gives the answer or the refusal out. */
@Component
class HttpEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(HttpEndpoint.class);
    private static final String METHOD = HttpEndpoint.class.getName() + ".method";
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final IdGenerator ids = new AlternativeJdkIdGenerator();
    private final WebGraphQlHandler handler;
    private final HttpGate gate;
    private final HttpRequestReader reader;
    private final HttpDocuments documents;
    private final HttpEntityTags tags;
    private final HttpResponseWriter writer;
    private final HttpHangUps hangUps;

    HttpEndpoint(
            WebGraphQlHandler handler,
            HttpGate gate,
            HttpRequestReader reader,
            HttpDocuments documents,
            HttpEntityTags tags,
            HttpResponseWriter writer,
            HttpHangUps hangUps) {
        this.handler = handler;
        this.gate = gate;
        this.reader = reader;
        this.documents = documents;
        this.tags = tags;
        this.writer = writer;
        this.hangUps = hangUps;
    }

    /** Whether an execution was asked for by GET. */
    static boolean byGet(GraphQLContext context) {
        return HttpMethod.GET.equals(context.get(METHOD));
    }

    /** Whether an execution was asked for by a plain HTTP request. */
    static boolean byHttp(GraphQLContext context) {
        return context.hasKey(METHOD);
    }

    ServerResponse handle(ServerRequest request) {
        MediaType type = MediaType.APPLICATION_JSON;
        try {
            type = HttpMediaTypes.accepted(request.headers().header(HttpHeaders.ACCEPT));
            if (request.method().equals(HttpMethod.OPTIONS)) {
                return ServerResponse.noContent()
                        .header(HttpHeaders.ALLOW, ALLOWED)
                        .build();
            }
            try (HttpGate.Pass pass = gate.enter(request.servletRequest().getRemoteAddr())) {
                return answer(request, type);
            }
        } catch (HttpRefusal refusal) {
            return writer.refusal(refusal, type);
        } catch (IOException e) {
            return writer.refusal(HttpRefusal.badRequest("the body ends before it should"), type);
        } catch (RuntimeException e) {
            String id = ids.generateId().toString();
            LOG.error("Execution {} failed", id, e);
            return writer.refusal(new HttpRefusal(ErrorCode.INTERNAL_ERROR, Errors.internal(id)), type);
        }
    }

    private ServerResponse answer(ServerRequest request, MediaType type) throws IOException {
        boolean get =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        if (!get && !request.method().equals(HttpMethod.POST)) {
            throw new HttpRefusal(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    request.method() + " is not for this endpoint; send a query by GET or any operation by POST",
                    Map.of(HttpHeaders.ALLOW, ALLOWED));
        }
        HttpQuestion question = get ? reader.parameters(request) : reader.body(request);
        String document = documents.of(question);
        String tag = get ? tags.of(document, question, type) : null;
        if (tag != null && HttpEntityTags.known(request.headers().header(HttpHeaders.IF_NONE_MATCH), tag)) {
            return writer.unchanged(tag);
        }
        WebGraphQlRequest asked = asked(request, document, question);
        HttpMethod method = get ? HttpMethod.GET : HttpMethod.POST;
        Cancellation cancellation = new Cancellation();
        asked.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(METHOD, method, Cancellation.class, cancellation))
                        .build());
        // The execution blocks in the database; there is nothing to be won by leaving this thread.
        try (HttpHangUps.Watch watch = hangUps.watch(cancellation)) {
            WebGraphQlResponse response =
                    Objects.requireNonNull(handler.handleRequest(asked).block());
            return writer.answer(response, type, tag);
        }
    }

    private WebGraphQlRequest asked(ServerRequest request, String document, HttpQuestion question) {
        // Neither cookies nor the client's address: nobody behind asks for them, and the address is looked up.
        return new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                null,
                null,
                request.attributes(),
                new DefaultGraphQlRequest(
                        document, question.operationName(), question.variables(), question.extensions()),
                ids.generateId().toString(),
                Locale.ENGLISH);
    }
}
