package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Reviewer;
import dev.workflowdsl.workflow.User;

/** Somebody who may dismiss reviews of pull requests under a ruleset. */
public final class Dismisser {

    private final String type;
    private final Data id;

    private Dismisser(String type, Data id) {
        this.type = type;
        this.id = id;
    }

    /** The person or the members of the team. */
    public static Dismisser of(Reviewer reviewer) {
        return new Dismisser(reviewer instanceof User ? "User" : "Team", Ids.toData(reviewer));
    }

    /** Everybody who has the role. */
    public static Dismisser of(RepositoryRole role) {
        return new Dismisser("RepositoryRole", Json.number(role.id()));
    }

    /**
     * The app as it is installed for the repository's owner.
     *
     * @throws IllegalArgumentException if the number of the installation is not given
     */
    public static Dismisser of(App app) {
        long id = app.installationId()
                .orElseThrow(() -> new IllegalArgumentException("app \"" + app.slug()
                        + "\" has no installation id, by which GitHub knows it here: write App.of(\"" + app.slug()
                        + "\").installationId(...) with the number at the end of the address of the installation's"
                        + " settings"));
        return new Dismisser("IntegrationInstallation", Json.number(id));
    }

    Data payload() {
        return new Json().put("id", id).put("type", type).toData();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dismisser that && type.equals(that.type) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + id.hashCode();
    }

    /** The JSON of GitHub's API. */
    @Override
    public String toString() {
        return payload().toJson();
    }
}
