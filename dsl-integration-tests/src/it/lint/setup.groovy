assert new File(basedir, '.git').mkdirs()
