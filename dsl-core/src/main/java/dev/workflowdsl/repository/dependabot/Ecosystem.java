package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.internal.Names;

/**
 * A package manager whose dependencies Dependabot updates.
 *
 * @param name GitHub's name for it, for example {@code github-actions}
 * @param isBeta whether it works only where beta ecosystems are enabled
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#package-ecosystem-">package-ecosystem</a>
 */
public record Ecosystem(String name, boolean isBeta) {

    /** Bazel. */
    public static final Ecosystem BAZEL = of("bazel");
    /** Bun. */
    public static final Ecosystem BUN = of("bun");
    /** Bundler, for Ruby. */
    public static final Ecosystem BUNDLER = of("bundler");
    /** Cargo, for Rust. */
    public static final Ecosystem CARGO = of("cargo");
    /** Composer, for PHP. */
    public static final Ecosystem COMPOSER = of("composer");
    /** Conda. */
    public static final Ecosystem CONDA = of("conda");
    /** Deno. */
    public static final Ecosystem DENO = of("deno");
    /** Development containers. */
    public static final Ecosystem DEVCONTAINERS = of("devcontainers");
    /** Images in Dockerfiles and Kubernetes manifests. */
    public static final Ecosystem DOCKER = of("docker");
    /** Images in Docker Compose files. */
    public static final Ecosystem DOCKER_COMPOSE = of("docker-compose");
    /** The .NET SDK of {@code global.json}. */
    public static final Ecosystem DOTNET_SDK = of("dotnet-sdk");
    /** Elm. */
    public static final Ecosystem ELM = of("elm");
    /** Actions and reusable workflows; it sees {@code .github/workflows} and {@code action.yml} in the directory itself. */
    public static final Ecosystem GITHUB_ACTIONS = of("github-actions");
    /** Git submodules. */
    public static final Ecosystem GITSUBMODULE = of("gitsubmodule");
    /** Go modules. */
    public static final Ecosystem GOMOD = of("gomod");
    /** Gradle. */
    public static final Ecosystem GRADLE = of("gradle");
    /** Helm charts. */
    public static final Ecosystem HELM = of("helm");
    /** Julia. */
    public static final Ecosystem JULIA = of("julia");
    /** Maven. */
    public static final Ecosystem MAVEN = of("maven");
    /** Mix and Hex, for Elixir. */
    public static final Ecosystem MIX = of("mix");
    /** Nix flakes. */
    public static final Ecosystem NIX = of("nix");
    /** npm, pnpm and Yarn. */
    public static final Ecosystem NPM = of("npm");
    /** NuGet, for .NET. */
    public static final Ecosystem NUGET = of("nuget");
    /** OpenTofu. */
    public static final Ecosystem OPENTOFU = of("opentofu");
    /** pip, pip-tools, pipenv and Poetry. */
    public static final Ecosystem PIP = of("pip");
    /** Hooks of pre-commit. */
    public static final Ecosystem PRE_COMMIT = of("pre-commit");
    /** Pub, for Dart. */
    public static final Ecosystem PUB = of("pub");
    /** The toolchain of Rust. */
    public static final Ecosystem RUST_TOOLCHAIN = of("rust-toolchain");
    /** sbt, for Scala. */
    public static final Ecosystem SBT = of("sbt");
    /** Swift packages. */
    public static final Ecosystem SWIFT = of("swift");
    /** Terraform. */
    public static final Ecosystem TERRAFORM = of("terraform");
    /** uv, for Python. */
    public static final Ecosystem UV = of("uv");
    /** vcpkg, for C and C++. */
    public static final Ecosystem VCPKG = of("vcpkg");

    /**
     * A package manager.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public Ecosystem {
        name = Names.requireText("name of an ecosystem", name);
    }

    /**
     * A package manager that this library has no constant for. The file then enables beta ecosystems, with which Dependabot
     * takes any name.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static Ecosystem beta(String name) {
        return new Ecosystem(name, true);
    }

    private static Ecosystem of(String name) {
        return new Ecosystem(name, false);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
