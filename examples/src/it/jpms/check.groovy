import java.util.jar.JarFile

String expected = '''\
exported, number: 7
exported, library: 7
exported, callback: [1, 2, 3]
exported, callback in a struct: true
exported, value: Division[quot=3, rem=2]
exported, structure: 8
exported, struct by value: Division[quot=3, rem=2]
closed, number: 7
closed, library: 7
closed, callback: java.lang.IllegalAccessError: JNA may not look at com.example.modular.closed.Stdlib$Comparison: add "exports com.example.modular.closed to com.sun.jna;" to the module-info.java of com.example.modular
closed, callback in a struct: java.lang.IllegalAccessError: JNA may not look at com.example.modular.closed.Stdlib$Comparison: add "exports com.example.modular.closed to com.sun.jna;" to the module-info.java of com.example.modular
closed, value: java.lang.IllegalAccessError: JNA may not look at com.example.modular.closed.StdlibNative$div_t: add "exports com.example.modular.closed to com.sun.jna;" to the module-info.java of com.example.modular
closed, structure: java.lang.NoClassDefFoundError: Could not initialize class com.example.modular.closed.StdlibNative$div_t
closed, struct by value: java.lang.IllegalAccessError: JNA may not look at com.example.modular.closed.StdlibNative$div_t$ByValue: add "exports com.example.modular.closed to com.sun.jna;" to the module-info.java of com.example.modular
'''

String run(String... command) {
  Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
  String output = process.inputStream.text
  assert process.waitFor() == 0 : command.join(' ') + '\n' + output
  return output
}

String java = new File(basedir, 'target/image/bin/java').path
String nativeAccess = '--enable-native-access=com.sun.jna'
String found = run(java, nativeAccess, '-m', 'com.example.modular/com.example.modular.Main')
assert found == expected : found

// The image has SizeIs and JNA as modules, each once.
String modules = run(java, '--list-modules')
['com.sun.jna', 'io.github.sizeis.annotations'].each { name ->
  assert modules.readLines().count { it.startsWith(name + '@') } == 1 : modules
}

/** The major versions of the classes in a jar; of its descriptor apart. */
Map<Boolean, Set<Integer>> classVersions(File jar) {
  Map<Boolean, Set<Integer>> versions = [(true): [] as Set, (false): [] as Set]
  new JarFile(jar).withCloseable { opened ->
    opened.entries().findAll { it.name.endsWith('.class') }.each { entry ->
      opened.getInputStream(entry).withCloseable { stream ->
        byte[] start = stream.readNBytes(8)
        versions[entry.name == 'module-info.class'] << ((start[6] & 0xFF) << 8 | (start[7] & 0xFF))
      }
    }
  }
  return versions
}

File jarOf(String artifact) {
  File folder = new File(basedir, "../../consumers-repository/io/github/sizeis/$artifact").listFiles().find { it.directory }
  return folder.listFiles().find { it.name == "$artifact-${folder.name}.jar" }
}

// Java 8 runs the classes; it looks at no descriptor.
Map annotations = classVersions(jarOf('sizeis-annotations'))
assert annotations == [(true): [53] as Set, (false): [52] as Set] : annotations
Map processor = classVersions(jarOf('sizeis-processor'))
assert processor == [(true): [61] as Set, (false): [61] as Set] : processor
return true
