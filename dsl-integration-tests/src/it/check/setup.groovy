// A file where the directory of the reports is to be.
new File(basedir, 'unwritable/target').mkdirs()
new File(basedir, 'unwritable/target/workflow-check.json').mkdirs()
// Outside of git, where the goal asks for the root.
return true
