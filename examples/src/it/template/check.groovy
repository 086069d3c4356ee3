List<String> log = new File(basedir, 'build.log').readLines()
// Colours may stand before it.
assert log.any { it.endsWith('17 / 5 = 3, remainder 2') } : 'The program does not print its division'
assert !log.any { it.contains('WARN') } : 'Something warns'
File tests = new File(basedir, 'target/surefire-reports/TEST-com.example.division.StdlibTest.xml')
assert tests.text.contains('tests="1" errors="0" skipped="0" failures="0"') : 'The test did not run'
