package dev.workflowdsl.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The name of a repository with its owner, {@code owner/name}. */
final class RepositoryName {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}/[A-Za-z0-9._-]{1,100}");

    private RepositoryName() {}

    /**
     * The text, if it is such a name.
     *
     * @throws IllegalArgumentException if it is not
     */
    static String require(String ownerAndName) {
        if (!FORM.matcher(ownerAndName).matches() || ownerAndName.endsWith("/.") || ownerAndName.endsWith("/..")) {
            throw new IllegalArgumentException("repository \"" + ownerAndName
                    + "\" is not of the form owner/name: write for example \"acme/app\"");
        }
        return ownerAndName;
    }

    /**
     * The path {@code /repos/owner/name/...} with these segments at its end.
     *
     * @throws IllegalArgumentException if the name is not of the form {@code owner/name}
     */
    static String path(String ownerAndName, String... segments) {
        String[] parts = require(ownerAndName).split("/", -1);
        List<String> all = new ArrayList<>(List.of("repos", parts[0], parts[1]));
        all.addAll(List.of(segments));
        return ApiCall.path(all);
    }
}
