package dev.workflowdsl.expression;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: one value, no comments, no trailing commas. */
final class JsonReader {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonReader() {}

    /**
     * The value of {@code json}.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    static Data read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("empty text is no JSON; write null for no value");
            }
            Data value = value(parser);
            if (parser.nextToken() != null) {
                throw refusal(
                        "more than one value", parser.currentTokenLocation().getCharOffset());
            }
            return value;
        } catch (StreamConstraintsException e) { // does not always know its place
            throw new IllegalArgumentException(
                    "no JSON that can be read: it is nested too deep, or a text or a number in it is too long", e);
        } catch (JsonProcessingException e) {
            throw refusal(withoutSource(e.getOriginalMessage()), e.getLocation().getCharOffset());
        } catch (IOException e) {
            throw new UncheckedIOException("a string was not readable", e);
        }
    }

    /** What Jackson says of the problem, without its description of a source that we do not show it. */
    private static String withoutSource(String problem) {
        int marker = problem.indexOf(" (start marker at ");
        return marker < 0 ? problem : problem.substring(0, marker);
    }

    private static IllegalArgumentException refusal(String problem, long offset) {
        return new IllegalArgumentException("no JSON from character " + (offset + 1) + " on: " + problem);
    }

    private static Data value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> Data.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Data.of(Double.parseDouble(parser.getText()));
            case VALUE_TRUE -> Data.of(true);
            case VALUE_FALSE -> Data.of(false);
            default -> Data.nullValue();
        };
    }

    private static Data object(JsonParser parser) throws IOException {
        Map<String, Data> properties = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            properties.putIfAbsent(name, value(parser)); // the first one counts, as for GitHub
        }
        return Data.of(properties);
    }

    private static Data array(JsonParser parser) throws IOException {
        List<Data> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return Data.of(items);
    }
}
