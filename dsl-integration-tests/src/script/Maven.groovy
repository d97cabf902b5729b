/** Runs commands as somebody would type them, with the local repository and the settings that all these builds have. */
class Maven {

    private final File directory

    /** Commands in a directory, which gets a file with the options; there is nothing to type beside the command. */
    Maven(File directory, File localRepository) {
        this.directory = directory
        new File(directory, '.mvn').mkdirs()
        new File(directory, '.mvn/maven.config').text = [
            '--batch-mode',
            '--no-transfer-progress',
            '--settings',
            new File(localRepository.parentFile, 'it/interpolated-settings.xml').path,
            "-Dmaven.repo.local=$localRepository.path",
            '-Daether.offline.protocols=file',
        ].join('\n') + '\n'
        // Quick to start rather than quick in the long run.
        new File(directory, '.mvn/jvm.config').text = '-XX:TieredStopAtLevel=1\n'
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
        assert words[0] == 'mvn'
        def name = System.getProperty('os.name').startsWith('Windows') ? 'mvn.cmd' : 'mvn'
        words[0] = new File(System.getProperty('maven.home'), "bin/$name").path
        def process = new ProcessBuilder(words).directory(directory).redirectErrorStream(true).start()
        def output = process.inputStream.text.replace('\r\n', '\n')
        new File(directory, 'commands.log') << "\$ $command\n$output\n"
        if ((process.waitFor() == 0) != mustSucceed) {
            throw new AssertionError("`$command` was to ${mustSucceed ? 'succeed' : 'fail'}:\n$output")
        }
        output
    }
}
