package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtlasTest
class ExportEndpointTests {
    @LocalServerPort
    private int port;

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/export/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void anyQueryIsTakenAwayAsCsv() throws Exception {
        HttpResponse<byte[]> response = get("query.csv?query="
                + URLEncoder.encode("{ companies { name chains { name } } }", StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(text(response)).startsWith("\ufeffname,chains.name\r\n").contains("海能科技,储能\r\n");
    }

    @Test
    void anyQueryIsTakenAwayAsAWorkbook() throws Exception {
        HttpResponse<byte[]> response =
                get("query.xlsx?query=" + URLEncoder.encode("{ targets { metric value } }", StandardCharsets.UTF_8));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("metric");
            assertThat(sheet.getLastRowNum()).isGreaterThan(2);
        }
    }

    @Test
    void anUnknownExportIsToldWhatThereIs() throws Exception {
        HttpResponse<byte[]> response = get("gapz.csv");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).contains("there is no export gapz.csv").contains("gaps");
    }

    @Test
    void aMistakeInAQueryIsTheClients() throws Exception {
        HttpResponse<byte[]> response =
                get("query.csv?query=" + URLEncoder.encode("{ nothing }", StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(text(response)).contains("GRAPHQL_VALIDATION_FAILED").contains("nothing");
    }

    @Test
    void anUnknownParameterAndAnUnknownLanguageAreRefused() throws Exception {
        assertThat(text(get("gaps.csv?zonne=x")))
                .contains("zonne is no parameter of this export")
                .contains("zone");
        assertThat(text(get("gaps.csv?lang=fr"))).contains("it may be zh or en");
        assertThat(text(get("brief.docx"))).contains("chain is missing");
    }
}
