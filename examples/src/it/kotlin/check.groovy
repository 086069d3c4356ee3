List<String> log = new File(basedir, 'build.log').readLines()
assert log.any { it.endsWith('two, null, [6, 5], true') } : 'The program does not print its drawing'
assert log.any { it.endsWith('7') } : 'The program does not call C'

// What may be null is not taken for a string, and null is no string.
Set<String> refused = log.findAll { it.contains('Misuse.kt:') }.collect { it.replaceAll('.*/Misuse.kt:', '') }
assert refused == [
    "3:57 Only safe (?.) or non-null asserted (!!.) calls are allowed on a nullable receiver of type 'String?'.",
    "5:51 Null cannot be a value of a non-null type 'String'."
] as Set : refused
return true
