package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request to GitHub's REST API.
 *
 * @param method the HTTP method; where a {@link Method#DELETE} is answered by 404, the thing is gone already, and all is well
 * @param path what follows the host, percent-encoded, for example {@code /repos/acme/app/branches/main/protection}
 * @param body the JSON that is sent
 * @param existing what to do in place of this call where the thing it creates exists already
 * @param lookups what stands in the body in place of numbers that GitHub must be asked for
 * @param what the purpose in a few words, for people who read the list of calls
 * @see <a href="https://docs.github.com/en/rest">GitHub REST API</a>
 */
public record ApiCall(
        Method method, String path, Optional<Data> body, Optional<Existing> existing, List<Lookup> lookups, String what)
        implements SettingsStep {

    /** The HTTP methods that GitHub's API knows. */
    public enum Method {
        /** Reads. */
        GET,
        /** Creates. */
        POST,
        /** Creates or replaces. */
        PUT,
        /** Changes what the body names. */
        PATCH,
        /** Removes. */
        DELETE
    }

    /**
     * How to find the thing that a call would create a second time: {@link Method#GET} of the call's path lists what there is, and the
     * method goes to that path with one more segment, a property of the thing found.
     *
     * @param list the property of the answer that holds the list, page by page; empty where the answer is the list
     * @param properties the names and texts of the properties by which the thing is known, for example its {@code name}; a dot
     *     leads into an object
     * @param segment the property that is the further segment of the path, for example {@code id}
     * @param method how the thing is changed; {@link Method#GET} if it stays as it is
     * @param comparison how GitHub compares the texts of the properties
     * @param body the JSON that is sent for the change; empty if it is that of the call
     */
    public record Existing(
            Optional<String> list,
            Map<String, String> properties,
            String segment,
            Method method,
            Comparison comparison,
            Optional<Data> body) {

        /** How texts are compared. */
        public enum Comparison {
            /** Letter by letter. */
            EXACT,
            /** Upper and lower case are the same. */
            IGNORING_CASE
        }

        /** Copies the properties. */
        public Existing {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }

        /** A thing known by exactly these texts, which is sent the body of the call. */
        public Existing(Optional<String> list, Map<String, String> properties, String segment, Method method) {
            this(list, properties, segment, method, Comparison.EXACT, Optional.empty());
        }

        /** A thing known by its name, in an answer that is the list. */
        public static Existing named(String name, String segment, Method method) {
            return new Existing(Optional.empty(), Map.of("name", name), segment, method);
        }

        /** The same, where upper and lower case make no difference. */
        public Existing ignoringCase() {
            return new Existing(list, properties, segment, method, Comparison.IGNORING_CASE, body);
        }

        /** The same, with what is sent for the change in place of the body of the call. */
        public Existing sending(Data body) {
            return new Existing(list, properties, segment, method, comparison, Optional.of(body));
        }
    }

    /**
     * A number that GitHub must be asked for before the call.
     *
     * @param placeholder the text in the body that the number takes the place of, for example {@code {team:ops}}
     * @param path what {@link Method#GET} asks for
     * @param property the property of the answer that is the number, for example {@code id}
     */
    public record Lookup(String placeholder, String path, String property) {}

    /**
     * Checks the path and the purpose.
     *
     * @throws IllegalArgumentException if the path does not begin with {@code /}, or the purpose is empty
     */
    public ApiCall {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    "path \"" + path + "\" of a call does not begin with \"/\": write what follows the host");
        }
        lookups = List.copyOf(lookups);
        what = Names.requireText("purpose of the call of \"" + path + "\"", what);
    }

    /**
     * A request with a body.
     *
     * @throws IllegalArgumentException if the path does not begin with {@code /}, or the purpose is empty
     */
    public static ApiCall of(Method method, String path, Data body, String what) {
        return new ApiCall(method, path, Optional.of(body), Optional.empty(), List.of(), what);
    }

    /**
     * A request without a body.
     *
     * @throws IllegalArgumentException if the path does not begin with {@code /}, or the purpose is empty
     */
    public static ApiCall of(Method method, String path, String what) {
        return new ApiCall(method, path, Optional.empty(), Optional.empty(), List.of(), what);
    }

    /** This call, with what is done in its place where the thing exists already. */
    public ApiCall unless(Existing existing) {
        return new ApiCall(method, path, body, Optional.of(existing), lookups, what);
    }

    /** This call, after these numbers are looked up. */
    public ApiCall after(List<Lookup> lookups) {
        return new ApiCall(method, path, body, existing, lookups, what);
    }

    /** The path of these segments, each percent-encoded: a branch {@code release/1} is one segment. */
    static String path(List<String> segments) {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            PercentEncoding.append(path.append('/'), segment);
        }
        return path.toString();
    }

    /** The request as people write it down: the method, the path, and on the next lines the body. */
    @Override
    public String toString() {
        return method + " " + path + body.map(json -> "\n" + json.toJson()).orElse("");
    }
}
