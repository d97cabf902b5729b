def log = new File(basedir, 'build.log').text
def says = { part -> if (!log.contains(part)) throw new AssertionError("the log lacks: $part") }
def sources = { module -> new File(basedir, "$module/target/generated-sources/workflow/acme/actions").list() as Set }

assert sources('good') == ['Greet.java', 'Deploy.java'] as Set
assert new File(basedir, 'good/target/classes/acme/Ci.class').exists()
assert sources('windows-path') == ['Greet.java'] as Set

says('There is no action below "')
says('"acme.my-actions", configured in <packageName>, is no name of a package: write for example "com.acme.actions"')
says('"acme.new", configured in <packageName>, is no name of a package')
says('greeet", configured in <actions>: name an action.yml, or its directory')
says('workflow "ci.yml" cannot be called, since it has no workflow_call trigger: add WorkflowCall to its on(...)')
says('occupied" cannot be written')
says('the actions and workflows have errors, which are shown above')
says('.github/actions/greet/action.yml:7:')
assert log.count('FAILURE [') == 6
assert log.count('\tat ') == 0
assert !new File(basedir, 'broken/target/generated-sources').exists()
assert new File(basedir, 'unwritable/occupied').text == 'This is no directory.\n'
