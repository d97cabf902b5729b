/** Runs commands as somebody would type them: Maven with the settings that all these builds have, and git. */
class Maven {

    private final File directory
    private final List<String> options

    /** Commands in a directory. */
    Maven(File directory, File settings, File localRepository) {
        this.directory = directory
        options = [
            '--batch-mode',
            '--no-transfer-progress',
            '--settings',
            settings.path,
            "-Dmaven.repo.local=$localRepository.path".toString(),
            // Without network, directories can still be read as repositories.
            '-Daether.offline.protocols=file',
        ]
    }

    /** The output of a command that must succeed. */
    String succeed(String command) {
        run(command, true)
    }

    /** The output of a command that must fail. */
    String fail(String command) {
        run(command, false)
    }

    private String run(String command, boolean mustSucceed) {
        def words = command.split(' ') as List
        if (words[0] == 'mvn') {
            def name = System.getProperty('os.name').startsWith('Windows') ? 'mvn.cmd' : 'mvn'
            words[0] = new File(System.getProperty('maven.home'), "bin/$name").path
            words += options
        } else {
            assert words[0] == 'git'
        }
        def builder = new ProcessBuilder(words).directory(directory).redirectErrorStream(true)
        // Quick to start rather than quick in the long run.
        builder.environment()['MAVEN_OPTS'] = '-XX:TieredStopAtLevel=1'
        def process = builder.start()
        def output = process.inputStream.text.replace('\r\n', '\n')
        new File(directory, 'commands.log') << "\$ $command\n$output\n"
        if ((process.waitFor() == 0) != mustSucceed) {
            throw new AssertionError("`$command` was to ${mustSucceed ? 'succeed' : 'fail'}:\n$output")
        }
        output
    }
}
