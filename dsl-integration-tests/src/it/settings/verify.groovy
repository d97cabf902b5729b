def log = new File(basedir, 'build.log').text
def says = { part -> if (!log.contains(part)) throw new AssertionError("the log lacks: $part") }
def settings = new File(basedir, 'good/target/workflow-settings')

assert new File(settings, 'apply.sh').canExecute()
assert new File(settings, 'apply.sh').text.contains('# To write it anew: mvn compile workflow:settings')
assert new File(settings, 'README.md').text.contains('secret TOKEN')
assert settings.list().any { it.endsWith('.json') }
says(' 0 written, ')
assert new File(basedir, 'windows-path/target/my/settings/apply.sh').exists()

says('No pipeline class of the module is a RepositorySource, so there are no settings to write.')
says('acme.Shop.repository() failed: protection of branch "main" is given twice, and GitHub knows one of each name: join the two into one (Shop.java:15)')
says('class "acme.Shopp", configured in <sources>, is neither in the module nor in its dependencies')
says('cannot be written')
assert log.count('FAILURE [') == 3
assert log.count('\tat ') == 0
assert new File(basedir, 'unwritable/occupied').text == 'This is no directory.\n'
