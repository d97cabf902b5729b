assert new File(basedir, '.git').mkdirs()
// A directory where a file is to be written.
assert new File(basedir, 'unwritable/.github/workflows/b.yml').mkdirs()
