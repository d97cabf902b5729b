package dev.workflowdsl.docs;

/** Blocks about builds other than Maven, which name the class to run and the version of the library. */
final class BuildSnippets {

    private static final String MAIN = Pipelines.class.getSimpleName();

    /** As in the root pom; a test compares them. */
    static final String JUNIT = "6.1.3";

    static final String SUREFIRE = "3.6.1";

    private BuildSnippets() {}

    /** What the pom of the first workflow needs for its first test. */
    static String tests() {
        return """
                <dependency>
                    <groupId>org.junit.jupiter</groupId>
                    <artifactId>junit-jupiter</artifactId>
                    <version>%s</version>
                    <scope>test</scope>
                </dependency>
                """.formatted(JUNIT);
    }

    /** The plugin that runs tests, of a version that knows today's JUnit. */
    static String surefire() {
        return """
                <build>
                    <plugins>
                        <plugin>
                            <groupId>org.apache.maven.plugins</groupId>
                            <artifactId>maven-surefire-plugin</artifactId>
                            <version>%s</version>
                        </plugin>
                    </plugins>
                </build>
                """.formatted(SUREFIRE);
    }

    static String gradle(String version) {
        return """
                plugins {
                    java
                }

                repositories {
                    mavenLocal()
                    mavenCentral()
                }

                dependencies {
                    implementation("dev.workflowdsl:dsl-actions-catalog:%s")
                }

                tasks.register<JavaExec>("workflows") {
                    description = "Writes the workflows of this repository"
                    classpath = sourceSets.main.get().runtimeClasspath
                    mainClass.set("%s")
                    args(rootDir.path)
                }
                """.formatted(version, MAIN);
    }

    static String ant() {
        return """
                <project name="pipelines" default="workflows">
                    <path id="libraries">
                        <fileset dir="lib" includes="*.jar" />
                    </path>
                    <target name="compile">
                        <mkdir dir="build/classes" />
                        <javac srcdir="src/main/java" destdir="build/classes" release="17" includeantruntime="false" classpathref="libraries" />
                    </target>
                    <target name="workflows" depends="compile">
                        <java classname="%s" fork="true" failonerror="true">
                            <classpath>
                                <path refid="libraries" />
                                <pathelement location="build/classes" />
                            </classpath>
                            <arg file="." />
                        </java>
                    </target>
                </project>
                """.formatted(MAIN);
    }

    /** The pom of a module with fragments. */
    static String fragments(String version) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>com.example</groupId>
                    <artifactId>pipeline-fragments</artifactId>
                    <version>1.0.0</version>
                    <properties>
                        <maven.compiler.release>17</maven.compiler.release>
                        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    </properties>
                    <dependencies>
                        <dependency>
                            <groupId>dev.workflowdsl</groupId>
                            <artifactId>dsl-actions-catalog</artifactId>
                            <version>%s</version>
                        </dependency>
                    </dependencies>
                </project>
                """.formatted(version);
    }
}
