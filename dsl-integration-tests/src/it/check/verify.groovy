import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def says = { part -> if (!log.contains(part)) throw new AssertionError("the log lacks: $part") }
def report = { module, kind -> new File(basedir, "$module/target/workflow-check.$kind") }

says('[INFO] The files are those that the pipeline classes stand for.')
says('''\
[ERROR] --- a/.github/workflows/ci.yml
[ERROR] +++ b/.github/workflows/ci.yml
[ERROR] @@ -7,4 +7,4 @@
[ERROR]    build:
[ERROR]      runs-on: ubuntu-latest
[ERROR]      steps:
[ERROR] -      - run: make all
[ERROR] +      - run: make
'''.replace('\n', System.lineSeparator()))
says('files differ from what the pipeline classes stand for, as shown above: change the classes, not the files, and run "make ci"')
says('[ERROR] --- /dev/null')
says('[ERROR]   Ci.java:15 error jobs.build.env.KEY: "needs.bild" is read')
says('[WARNING]   Ci.java:15 warning jobs.build.if: ')
says('the checks of the pipelines have findings, which are shown above')
says('the workflow has no name: give it one [house-name]')
says('acme.Ci.workflow() failed: job timeout "PT0S" is not in whole minutes, 1 or more: round it (Ci.java:17)')
says('"anything", configured in <failOn>, is no severity: choose error, warning, note or never')
says('method "acme.House::rules", configured in <checks>, is no static method without parameters that gives Checks: add it, or name another one')
says('workflow-check.json" cannot be written')
assert log.count('\tat ') == 0
assert log.count("SUCCESS [") == 2
assert log.count('FAILURE [') == 9

// Checking changes no file.
assert new File(basedir, 'edited/.github/workflows/ci.yml').text.contains('make all')
assert !new File(basedir, 'missing/.github').exists()

assert report('good', 'text').text == 'no findings\n'
assert new JsonSlurper().parse(report('good', 'json')).findings == []
def finding = new JsonSlurper().parse(report('errors', 'json')).findings[0]
assert [finding.rule, finding.severity, finding.path] == ['undeclared-need', 'error', 'jobs.build.env.KEY']
def result = new JsonSlurper().parse(report('errors', 'sarif')).runs[0].results[0]
def place = result.locations[0].physicalLocation
assert [result.ruleId, result.level] == ['undeclared-need', 'error']
assert [place.artifactLocation.uri, place.region.startLine] == ['src/main/java/acme/Ci.java', 15]
