import java.nio.file.Files
import java.nio.file.Path

Path template = new File(basedir, '../../../template').toPath().toRealPath()
Files.walk(template.resolve('src/main')).withCloseable { files ->
  files.forEach { file ->
    Path copy = basedir.toPath().resolve(template.relativize(file).toString())
    Files.isDirectory(file) ? Files.createDirectories(copy) : Files.copy(file, copy)
  }
}
return true
