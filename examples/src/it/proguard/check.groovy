import java.util.jar.JarFile

String expected = '''\
equal: true
enums: BLUE BROKEN
flags: [READ, WRITE]
in the structure: 2 4
callback: [1, 2, 3]
function: 5
failure: abs: FIVE, 5
by value: 3 2
'''

File target = new File(basedir, 'target')
File home = new File(System.getProperty('java.home'))
String java = new File(home, 'bin/java').path
List<File> jars = [new File(target, 'shrunk.jar'), *new File(target, 'lib').listFiles().sort()]

/** The rules in a jar, as files: shrinkers of Android find them themselves, ProGuard must be told. */
List<File> rules(File jar) {
  new JarFile(jar).withCloseable { opened ->
    opened.entries().findAll { it.name ==~ 'META-INF/proguard/.+\\.pro' }.collect { entry ->
      File file = new File(basedir, "target/${new File(entry.name).name}")
      file.text = opened.getInputStream(entry).text
      return file
    }
  }
}

Map run(List<String> command) {
  Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
  String output = process.inputStream.text
  return [ended: process.waitFor(), output: output]
}

Map shrunk(String name, List<File> jars, List<File> rules) {
  File out = new File(basedir, "target/${name}.jar")
  List<String> options =
      jars.collect { "-injars '$it'(!META-INF/MANIFEST.MF,!**module-info.class)" } +
          ["-outjars '$out'"] +
          ['base', 'logging'].collect {
            "-libraryjars '${System.getProperty('java.home')}/jmods/java.${it}.jmod'(!**.jar;!module-info.class)"
          } +
          ['-keep class com.example.shrunk.Main { public static void main(java.lang.String[]); }'] +
          rules.collect { "-include '$it'" }
  File configuration = new File(basedir, "target/${name}.pro")
  configuration.text = options.join('\n')
  String java = System.getProperty('java.home') + '/bin/java'
  Map proguard = run([java, '-cp', new File(basedir, 'target/proguard').path + '/*', 'proguard.ProGuard', "@$configuration" as String])
  assert proguard.ended == 0 : proguard.output
  return run([java, '-cp', out.path, 'com.example.shrunk.Main'])
}

List<File> all = jars.collectMany { rules(it) }
assert all*.name == ['com.example.shrunk.C.pro', 'io.github.sizeis.pro'] : all

Map whole = run([java, '-cp', jars.join(File.pathSeparator), 'com.example.shrunk.Main'])
assert whole.output == expected : whole.output
Map small = shrunk('small', jars, all)
assert small.output == expected : small.output

/** How many classes there are besides JNA's, which are all kept. */
int classes(List<File> files) {
  return files.sum { file ->
    new JarFile(file).withCloseable { opened ->
      opened.entries().count { it.name.endsWith('.class') && !it.name.startsWith('com/sun/jna/') }
    }
  }
}

// What nobody uses is gone.
assert classes([new File(target, 'small.jar')]) < classes(jars) / 2

// The rules of the container are needed.
Map none = shrunk('none', jars, all.findAll { it.name != 'com.example.shrunk.C.pro' })
assert none.ended == 1 && none.output.contains('Exception in thread "main"') : none.output
return true
