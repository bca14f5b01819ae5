package io.chainatlas.api;

import graphql.GraphQLError;
import io.chainatlas.export.Export;
import io.chainatlas.graph.Cancellation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;

/** Runs the operations of exports, under the limits that hold for every operation. */
@Component
class ExportRun {
    /** Marks an operation of the program's own, which needs no trust of a client. */
    private static final String OWN = ExportRun.class.getName() + ".own";

    private final IdGenerator ids = new AlternativeJdkIdGenerator();
    private final ExecutionGraphQlService service;

    ExportRun(ExecutionGraphQlService service) {
        this.service = service;
    }

    static boolean own(graphql.GraphQLContext context) {
        return context.hasKey(OWN);
    }

    /** All pages of an answer. */
    List<Map<String, Object>> pages(Export export, Map<String, Object> variables) {
        List<Map<String, Object>> pages = new ArrayList<>();
        int total;
        do {
            Map<String, Object> paged = new LinkedHashMap<>(variables);
            paged.put("limit", Export.PAGE);
            paged.put("offset", pages.size() * Export.PAGE);
            Map<String, Object> page = data(export.document(), paged, true);
            pages.add(page);
            total = export.total(page);
        } while (pages.size() * Export.PAGE < total);
        return pages;
    }

    /** The data of an operation. Throws {@link HttpRefusal} with its first error if it has any. */
    Map<String, Object> data(String document, Map<String, Object> variables, boolean own) {
        return data(document, variables, own ? Map.of(OWN, true) : Map.of());
    }

    /** The data of an operation of the program's own, which may be called off. Throws as above. */
    Map<String, Object> own(String document, Map<String, Object> variables, Cancellation cancellation) {
        return data(document, variables, Map.of(OWN, true, Cancellation.class, cancellation));
    }

    private Map<String, Object> data(String document, Map<String, Object> variables, Map<?, Object> context) {
        DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(
                document, null, variables, Map.of(), ids.generateId().toString(), Locale.ENGLISH);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context).build());
        ExecutionGraphQlResponse response =
                Objects.requireNonNull(service.execute(request).block());
        for (GraphQLError error : response.getExecutionResult().getErrors()) {
            ErrorCode code = HttpErrorCodes.code(error);
            HttpStatus status = code == ErrorCode.INTERNAL_ERROR
                    ? HttpStatus.INTERNAL_SERVER_ERROR
                    : code == ErrorCode.UNAVAILABLE || code == ErrorCode.TIMEOUT
                            ? HttpStatus.SERVICE_UNAVAILABLE
                            : code == ErrorCode.FORBIDDEN ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
            throw new HttpRefusal(code, status, String.valueOf(error.getMessage()), Map.of());
        }
        Map<String, Object> data = response.getExecutionResult().getData();
        return data == null ? Map.of() : data;
    }
}
