import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Holds two builds of a release against what Maven Central demands, and against each other. */
final class Central {

  private static final List<String> JARS = List.of(".jar", "-sources.jar", "-javadoc.jar");
  private static final List<String> DEMANDED =
      List.of("name", "description", "url", "licenses", "developers", "scm");

  private final String version;
  private final List<String> faults = new ArrayList<>();

  private Central(String version) {
    this.version = version;
  }

  public static void main(String[] arguments) throws Exception {
    Central central = new Central(arguments[0]);
    Path one = Path.of(arguments[1]);
    central.poms(one.resolve("effective-pom.xml"));
    for (String module : List.of("annotations", "processor")) {
      central.jars(one, module);
      central.same(one, Path.of(arguments[2]), module);
    }
    central.faults.forEach(System.err::println);
    if (!central.faults.isEmpty()) {
      System.exit(1);
    }
    System.out.println("release: complete, as Maven Central demands, the same bytes twice");
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add("release: " + fault);
    }
  }

  private void poms(Path effective) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document document = factory.newDocumentBuilder().parse(effective.toFile());
    NodeList projects = document.getElementsByTagName("project");
    require(projects.getLength() == 3, projects.getLength() + " POMs, where 3 are released");
    for (int i = 0; i < projects.getLength(); i++) {
      Element project = (Element) projects.item(i);
      String name = child(project, "artifactId");
      for (String demanded : DEMANDED) {
        String content = child(project, demanded);
        require(!content.isBlank(), name + ": its POM has no " + demanded);
        require(!content.contains("${"), name + ": a property without a value in " + demanded);
      }
      require(child(project, "version").equals(version), name + ": its version is another");
      String all = project.getTextContent();
      require(!all.contains("-SNAPSHOT"), name + ": its POM names a snapshot");
    }
  }

  private static String child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return node.getTextContent();
      }
    }
    return "";
  }

  private Path target(Path build, String module) {
    return build.resolve(module).resolve("target");
  }

  private void jars(Path build, String module) throws IOException {
    for (String kind : JARS) {
      Path jar = target(build, module).resolve("sizeis-" + module + "-" + version + kind);
      require(Files.isRegularFile(jar), jar.getFileName() + " is missing");
      if (Files.isRegularFile(jar)) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          require(zip.size() > 20, jar.getFileName() + " is empty");
          require(
              kind.equals("-javadoc.jar") || zip.getEntry("META-INF/LICENSE") != null,
              jar.getFileName() + " has no licence");
        }
      }
    }
    for (String bom : List.of("bom.json", "bom.xml")) {
      require(Files.isRegularFile(target(build, module).resolve(bom)), module + " has no " + bom);
    }
  }

  private void same(Path one, Path other, String module) throws IOException {
    Set<String> names = released(target(one, module));
    require(names.equals(released(target(other, module))), module + ": other files");
    for (String name : names) {
      byte[] bytes = Files.readAllBytes(target(one, module).resolve(name));
      byte[] again = Files.readAllBytes(target(other, module).resolve(name));
      require(Arrays.equals(bytes, again), name + " has other bytes in a second build");
    }
  }

  private static Set<String> released(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".jar") || n.startsWith("bom."))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
