List<String> log = new File(basedir, 'build.log').readLines()
assert log.any { it.endsWith('17 / 5 = 3, remainder 2') } : 'The program does not print its division'
return true
