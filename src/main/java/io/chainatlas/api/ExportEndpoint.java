package io.chainatlas.api;

import io.chainatlas.export.BriefFile;
import io.chainatlas.export.CsvFile;
import io.chainatlas.export.Export;
import io.chainatlas.export.FlatTable;
import io.chainatlas.export.Language;
import io.chainatlas.export.Table;
import io.chainatlas.export.XlsxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers as files: {@code /export/<name>.csv} and {@code .xlsx} for each {@link Export}, {@code /export/brief.docx} for the chain brief, and {@code /export/query.csv} and {@code .xlsx} for any
 * operation of the client's.
 */
@Component
class ExportEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(ExportEndpoint.class);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ExportRun run;
    private final HttpGate gate;
    private final HttpRequestReader reader;
    private final HttpDocuments documents;
    private final HttpResponseWriter writer;

    ExportEndpoint(
            ExportRun run,
            HttpGate gate,
            HttpRequestReader reader,
            HttpDocuments documents,
            HttpResponseWriter writer) {
        this.run = run;
        this.gate = gate;
        this.reader = reader;
        this.documents = documents;
        this.writer = writer;
    }

    ServerResponse handle(ServerRequest request) {
        try (HttpGate.Pass pass = gate.enter(request.servletRequest().getRemoteAddr())) {
            String file = request.pathVariable("file");
            int dot = file.lastIndexOf('.');
            return file(
                    request,
                    dot < 0 ? file : file.substring(0, dot),
                    dot < 0 ? "" : file.substring(dot + 1),
                    language(request));
        } catch (HttpRefusal refusal) {
            return writer.refusal(refusal, MediaType.APPLICATION_JSON);
        } catch (IOException | RuntimeException e) {
            String id = java.util.UUID.randomUUID().toString();
            LOG.error("Execution {} failed", id, e);
            return writer.refusal(
                    new HttpRefusal(ErrorCode.INTERNAL_ERROR, Errors.internal(id)), MediaType.APPLICATION_JSON);
        }
    }

    private ServerResponse file(ServerRequest request, String name, String format, Language language)
            throws IOException {
        if (name.equals("brief") && format.equals("docx")) {
            return brief(request, language);
        }
        if (!format.equals("csv") && !format.equals("xlsx")) {
            throw notFound(name + "." + format);
        }
        if (name.equals("query")) {
            HttpQuestion question =
                    request.method().equals(HttpMethod.POST) ? reader.body(request) : reader.parameters(request);
            String document = documents.of(question);
            Map<String, Object> data = run.data(document, question.variables(), false);
            return table(FlatTable.of(data, document, language), "query", format, language);
        }
        Export export = Export.of(name);
        if (export == null) {
            throw notFound(name + "." + format);
        }
        Map<String, Object> variables =
                ExportVariables.of(export.document(), request.servletRequest().getParameterMap());
        return table(export.table(run.pages(export, variables), variables, language), export.name(), format, language);
    }

    private ServerResponse brief(ServerRequest request, Language language) throws IOException {
        Map<String, Object> variables = ExportVariables.of(
                BriefFile.document(), request.servletRequest().getParameterMap());
        Map<String, Object> data = run.data(BriefFile.document(), variables, true);
        if (!BriefFile.in(data)) {
            throw new HttpRefusal(
                    ErrorCode.BAD_USER_INPUT,
                    HttpStatus.NOT_FOUND,
                    "there is no such chain or zone: " + variables,
                    Map.of());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefFile.write(data, variables, language, out);
        return attached(out, DOCX, BriefFile.title(data, language) + ".docx");
    }

    private static ServerResponse table(Table table, String name, String format, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.equals("csv")) {
            CsvFile.write(table, out);
            return attached(out, CSV, name + ".csv");
        }
        XlsxFile.write(table, language, out);
        return attached(out, XLSX, name + ".xlsx");
    }

    private static ServerResponse attached(ByteArrayOutputStream out, MediaType type, String name) {
        return ServerResponse.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(out.toByteArray());
    }

    private static Language language(ServerRequest request) {
        try {
            return Language.of(request.param("lang").orElse(null));
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.badRequest(Objects.requireNonNull(e.getMessage()));
        }
    }

    private static HttpRefusal notFound(String file) {
        return new HttpRefusal(
                ErrorCode.BAD_REQUEST,
                HttpStatus.NOT_FOUND,
                "there is no export " + file + "; there are brief.docx, and as csv and xlsx: query, "
                        + String.join(", ", Export.names()),
                Map.of());
    }
}
