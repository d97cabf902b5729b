package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * A private registry of packages that Dependabot may read. Its secrets are Dependabot's own, which GitHub keeps apart from
 * those of workflows.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/configuring-access-to-private-registries-for-dependabot">Private
 *     registries for Dependabot</a>
 */
public final class Registry extends Part<Registry> {

    static final List<String> KEYS = List.of(
            "type",
            "url",
            "username",
            "password",
            "key",
            "token",
            "replaces-base",
            "scope",
            "organization",
            "repo",
            "auth-key",
            "public-key-fingerprint",
            "registry",
            "tenant-id",
            "client-id",
            "jfrog-oidc-provider-name",
            "identity-mapping-name",
            "audience",
            "aws-region",
            "account-id",
            "role-name",
            "domain",
            "domain-owner");

    /** What a registry speaks. */
    public enum Type {
        /** Cargo, for Rust. */
        CARGO_REGISTRY,
        /** Composer, for PHP. */
        COMPOSER_REPOSITORY,
        /** Container images. */
        DOCKER_REGISTRY,
        /** Git repositories. */
        GIT,
        /** A proxy of Go modules. */
        GOPROXY_SERVER,
        /** An organisation at Hex, for Elixir. */
        HEX_ORGANIZATION,
        /** A repository that speaks as Hex does. */
        HEX_REPOSITORY,
        /** Helm charts. */
        HELM_REGISTRY,
        /** Maven and Gradle. */
        MAVEN_REPOSITORY,
        /** npm. */
        NPM_REGISTRY,
        /** NuGet, for .NET. */
        NUGET_FEED,
        /** Pub, for Dart. */
        PUB_REPOSITORY,
        /** Python packages. */
        PYTHON_INDEX,
        /** Ruby gems. */
        RUBYGEMS_SERVER,
        /** Terraform modules and providers. */
        TERRAFORM_REGISTRY
    }

    private final String name;

    private Registry(String name, Mapping content) {
        super(content);
        this.name = name;
    }

    /**
     * A registry at an address.
     *
     * @param name by which the file refers to it
     * @throws IllegalArgumentException if the name or the address is empty
     */
    public static Registry of(String name, Type type, String url) {
        Registry registry = new Registry(Names.requireText("name of a registry", name), Mapping.empty());
        return registry.with("type", Value.of(type)).with("url", url);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /**
     * Who signs in.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry username(String username) {
        return with("username", username);
    }

    /** Who signs in, from a secret. */
    public Registry username(Secret username) {
        return with("username", Value.of(username));
    }

    /** The password of who signs in. */
    public Registry password(Secret password) {
        return with("password", Value.of(password));
    }

    /** The key that opens the registry. */
    public Registry key(Secret key) {
        return with("key", Value.of(key));
    }

    /** The token that opens the registry. */
    public Registry token(Secret token) {
        return with("token", Value.of(token));
    }

    /** The key by which a Hex repository is read. */
    public Registry authKey(Secret key) {
        return with("auth-key", Value.of(key));
    }

    /** Takes the registry in place of the ecosystem's usual one, and not beside it. */
    public Registry replacesBase() {
        return with("replaces-base", Value.Bool.of(true));
    }

    /**
     * Which scopes of npm the registry is for.
     *
     * @param first a scope, for example {@code @acme}
     * @throws IllegalArgumentException if one is empty or there twice
     */
    public Registry scope(String first, String... more) {
        List<String> all = Contents.list(first, more);
        Sequence scopes = Contents.plus(Mapping.empty(), "scope", what(), all);
        return with("scope", scopes.items().size() == 1 ? scopes.items().get(0) : scopes);
    }

    /**
     * The organisation at Hex.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry organization(String organization) {
        return with("organization", organization);
    }

    /**
     * The repository at Hex.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry repo(String repo) {
        return with("repo", repo);
    }

    /**
     * The fingerprint of a Hex repository's public key.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry publicKeyFingerprint(String fingerprint) {
        return with("public-key-fingerprint", fingerprint);
    }

    /**
     * The name that the registry has in the configuration of its package manager, for example Cargo's.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry registry(String registry) {
        return with("registry", registry);
    }

    /**
     * Signs in to Azure Artifacts by OpenID Connect.
     *
     * @throws IllegalArgumentException if one of the two is empty
     */
    public Registry azure(String tenantId, String clientId) {
        return with("tenant-id", tenantId).with("client-id", clientId);
    }

    /**
     * Signs in to JFrog Artifactory by OpenID Connect.
     *
     * @throws IllegalArgumentException if the name of the provider is empty
     */
    public Registry jfrog(String oidcProviderName) {
        return with("jfrog-oidc-provider-name", oidcProviderName);
    }

    /**
     * The mapping of identities at JFrog by which a token is made.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry identityMappingName(String name) {
        return with("identity-mapping-name", name);
    }

    /**
     * For whom the token of OpenID Connect is made.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry audience(String audience) {
        return with("audience", audience);
    }

    /**
     * Signs in to AWS CodeArtifact by OpenID Connect.
     *
     * @throws IllegalArgumentException if one of these is empty
     */
    public Registry aws(String region, String accountId, String roleName, String domain) {
        return with("aws-region", region)
                .with("account-id", accountId)
                .with("role-name", roleName)
                .with("domain", domain);
    }

    /**
     * The account that owns the domain at AWS, where it is another one.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Registry domainOwner(String accountId) {
        return with("domain-owner", accountId);
    }

    /** The secrets that it needs, which must be among Dependabot's. */
    public List<Secret> secrets() {
        List<Secret> secrets = new ArrayList<>();
        for (String key : List.of("username", "password", "key", "token", "auth-key")) {
            content().get(key).flatMap(SecretReference::of).ifPresent(secrets::add);
        }
        return List.copyOf(secrets);
    }

    @Override
    String what() {
        return "registry \"" + name + "\"";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    Registry copy(Mapping content) {
        return new Registry(name, content);
    }
}
