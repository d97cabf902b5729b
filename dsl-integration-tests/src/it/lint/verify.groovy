import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def says = { part -> if (!log.contains(part)) throw new AssertionError("the log lacks: $part") }

says('''\
[ERROR] 2 errors, 1 warning
[ERROR] 
[ERROR] .github/workflows/ci.yml
[WARNING]   .github/workflows/ci.yml:8:13 warning jobs.test.steps[0].if: "github.ref_type == 'tags'"'''.replace('\n', System.lineSeparator()))
says('''\
[ERROR]   .github/workflows/ci.yml:10:12 error jobs.deploy.needs[0]: job "deploy" needs "tset"'''.replace('\n', System.lineSeparator()))
says('[missing-call-input]')
says('have findings')
def results = new JsonSlurper().parse(new File(basedir, 'lint.sarif')).runs[0].results
assert results.collect { it.ruleId } == ['expression-type', 'unknown-need', 'missing-call-input']
assert results[1].locations[0].physicalLocation.region == [startLine: 10, startColumn: 12]
says('"rule": "unknown-need",')
says('"xml", configured in <format>, is no format: choose text, json or sarif')
says('.github" cannot be written')
assert log.count('\tat ') == 0
