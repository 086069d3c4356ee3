import java.nio.file.Files
import java.nio.file.Path

// The containers of the examples have all that the language has.
Path examples = new File(basedir, '../../../src/main/java').toPath().toRealPath()
Files.walk(examples).withCloseable { files ->
  files.forEach { file ->
    Path copy = new File(basedir, 'src/main/java').toPath().resolve(examples.relativize(file).toString())
    Files.isDirectory(file) ? Files.createDirectories(copy) : Files.copy(file, copy)
  }
}
return true
