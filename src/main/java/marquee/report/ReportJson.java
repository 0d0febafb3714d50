package marquee.report;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A report as JSON in UTF-8; reals in the shortest form that reads back exactly. */
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ReportJson() {
    }

    /** The bytes of {@code report.json}. */
    public static byte[] bytes(Report report) throws IOException {
        return (MAPPER.writeValueAsString(report) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
