List<String> log = new File(basedir, 'build.log').readLines()
String place = 'Place[name=Rigi, height=1798]'
String expected = "Summit(name=Rigi, height=1798), Tour{goal=$place}, Guide{places=[$place]}"
assert log.any { it.endsWith(expected) } : 'The program does not print ' + expected
return true
