package marquee.ui.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A JSON object of texts, numbers, truths and lists of texts, read and written token by token to keep the start quick. */
final class FlatJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FlatJson() {
    }

    /** @throws IOException if the bytes are no such object */
    static Map<String, Object> read(byte[] bytes) throws IOException {
        Map<String, Object> values = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(bytes)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                values.put(name, value(parser, parser.nextToken()));
            }
            expect(parser, parser.currentToken(), JsonToken.END_OBJECT);
            expect(parser, parser.nextToken(), null);
        }
        return values;
    }

    static byte[] write(Map<String, Object> values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            generator.writeStartObject();
            for (Map.Entry<String, Object> entry : values.entrySet()) {
                generator.writeFieldName(entry.getKey());
                writeValue(generator, entry.getValue());
            }
            generator.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> texts(parser);
            default -> throw new JsonParseException(parser, "Unexpected " + token);
        };
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser, parser.currentToken(), JsonToken.VALUE_STRING);
            texts.add(parser.getText());
        }
        return List.copyOf(texts);
    }

    private static void writeValue(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Double number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof List<?> texts) {
            generator.writeStartArray();
            for (Object text : texts) {
                generator.writeString(text.toString());
            }
            generator.writeEndArray();
        } else {
            generator.writeString(value.toString());
        }
    }

    private static void expect(JsonParser parser, JsonToken found, JsonToken expected) throws IOException {
        if (found != expected) {
            throw new JsonParseException(parser, "Expected " + expected + ", but found " + found);
        }
    }
}
