package io.github.sizeis.examples.dhcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sizeis.examples.Golden;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.examples.Parts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users meet it: what it prints, and what it says when it cannot. */
class MainTest {

  private static final String IMAGES = "/oracle/images/";

  @TempDir Path folder;

  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            List.of(arguments),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void withoutOptionsATableOfTheImageThatComesAlong() {
    Run run = run();
    assertEquals(new Run(0, Golden.of("clients.txt", run.out), ""), run);
  }

  @Test
  void withJsonTheSameAsJson() {
    Run run = run("--json");
    assertEquals(new Run(0, Golden.of("clients.json", run.out), ""), run);
    JsonObject json = JsonParser.parseString(run.out).getAsJsonObject();
    assertEquals(json.get("count").getAsInt(), json.getAsJsonArray("clients").size());
  }

  @Test
  void everyPartOfAClientIsInTheJson() {
    JsonObject client =
        JsonParser.parseString(run("--json").out)
            .getAsJsonObject()
            .getAsJsonArray("clients")
            .get(0)
            .getAsJsonObject();
    Parts.of(Samples.CLIENT).keySet().forEach(p -> assertTrue(client.has(p), p));
  }

  @Test
  void outputDoesNotDependOnTheUsersLanguage() {
    Run table = run();
    Run json = run("--json");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertEquals(table, run());
      assertEquals(json, run("--json"));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void helpNamesEveryOption() {
    Run run = run("--help");
    assertEquals(new Run(0, Options.HELP, ""), run);
    List.of("--image", "--json", "--explain", "--explain=html", "--server", "--help")
        .forEach(o -> assertTrue(run.out.contains(o), o));
  }

  @Test
  void onlyOneFormIsPrinted() {
    assertRefused("one of --json, --explain and --explain=html is enough", "--json", "--explain");
  }

  @Test
  void anotherImageIsRead() throws IOException {
    String many = image("failover-1000.win64.img", i -> {});
    assertTrue(run("--image", many).out.endsWith("\n1000 clients\n"));
    String none = image("failover-empty-null.win64.img", i -> {});
    assertTrue(run("--image", none).out.endsWith("\n0 clients\n"));
    assertEquals("{\n  \"count\": 0,\n  \"clients\": []\n}\n", run("--json", "--image", none).out);
    assertTrue(
        run("--image", image("failover-one.heap.win64.img", i -> {})).out.endsWith("\n1 client\n"));
  }

  @Test
  void stringsSurviveJsonToTheLastUnit() throws IOException {
    String file = image("failover-strings.win64.img", i -> {});
    JsonObject client =
        JsonParser.parseString(run("--json", "--image", file).out)
            .getAsJsonObject()
            .getAsJsonArray("clients")
            .get(0)
            .getAsJsonObject();
    assertEquals("a\ud800b", client.get("clientName").getAsString());
    assertEquals("\udc00", client.get("clientComment").getAsString());
    assertEquals("x".repeat(5000), client.get("policyName").getAsString());
  }

  @Test
  void optionsThatDoNotExistAreRefused() {
    assertRefused("unknown option '--jason'; try --help", "--jason");
    assertRefused("unknown option ''; try --help", "");
    assertRefused("unknown option 'file.img'; try --help", "--json", "file.img");
    assertRefused("--image wants a file", "--image");
    assertRefused(
        "--image is there twice; one image is read at a time", "--image", "a", "--image", "b");
  }

  @Test
  void filesThatCannotBeReadAreRefused() {
    Path missing = folder.resolve("missing.img");
    assertRefused(missing + ": there is no such file", "--image", missing.toString());
    assertRefused(folder + ": it is a directory", "--image", folder.toString());
  }

  @Test
  void filesThatAreNoImagesAreRefused() throws IOException {
    assertContentRefused("not a memory image");
    assertContentRefused("not a memory image", 'C', 'S', 'T');
    assertContentRefused("not a memory image", 'P', 'K', 3, 4, 5, 6, 7, 8, 9);
    assertContentRefused("truncated in its header", 'C', 'S', 'T', 'R', 'I', 'M', 'G', '1', 1, 0);
  }

  private void assertContentRefused(String message, int... bytes) throws IOException {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    Path file = Files.write(folder.resolve("content.img"), content);
    assertRefused(file + ": " + message, "--image", file.toString());
  }

  @Test
  void headersThatLieAreRefused() throws IOException {
    assertHeaderRefused("version 2 is not known, 1 is", i -> i.putInt(8, 2));
    assertHeaderRefused("no machine has pointers of this size", i -> i.putInt(12, 5));
    assertHeaderRefused("its root lies outside of it", i -> i.putLong(24, i.getLong(32)));
    assertHeaderRefused("its root lies outside of it", i -> i.putLong(24, -8));
    assertHeaderRefused("truncated", i -> i.putLong(32, i.getLong(32) + 1));
    assertHeaderRefused("truncated", i -> i.putLong(32, -1));
    assertHeaderRefused("truncated", i -> i.putLong(32, Long.MAX_VALUE));
    assertHeaderRefused("truncated", i -> i.putInt(40, -1));
    assertHeaderRefused("longer than its header says", i -> i.putInt(40, 0));
  }

  private void assertHeaderRefused(String message, Consumer<ByteBuffer> lie) throws IOException {
    String file = image("failover-one.win64.img", lie);
    assertRefused(file + ": " + message, "--image", file);
  }

  @Test
  void everyTruncatedImageIsRefused() throws IOException {
    byte[] whole = OracleImage.resource(IMAGES + "failover-one.win64.img");
    for (int length = 0; length < whole.length; length++) {
      Path file = Files.write(folder.resolve("cut.img"), Arrays.copyOf(whole, length));
      Run run = run("--image", file.toString());
      assertEquals(2, run.exitCode, "of " + length + " bytes");
      assertEquals("", run.out);
    }
  }

  @Test
  void imagesOfOtherMachinesAreRefused() throws IOException {
    String file = image("failover-one.win32.img", i -> {});
    assertRefused(
        file + ": its pointers have 4 bytes, and those of this machine have 8", "--image", file);
  }

  @Test
  void dataThatTheDeclarationsDoNotAdmitIsRefusedWithItsPath() throws IOException {
    String extremes = image("failover-extremes.win64.img", i -> {});
    assertRefused(
        extremes
            + ": DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[0].Status: no constant of"
            + " QuarantineStatus has the value 99, and none is @Unknown",
        "--image",
        extremes);
    String nullSlot = image("failover-null-slot.heap.win64.img", i -> {});
    assertRefused(
        nullSlot + ": DHCPV4_FAILOVER_CLIENT_INFO_ARRAY.Clients[1]: NULL pointer",
        "--image",
        nullSlot);
  }

  private static void assertRefused(String message, String... arguments) {
    assertEquals(new Run(2, "", "dhcp-clients: " + message + "\n"), run(arguments));
  }

  private String image(String name, Consumer<ByteBuffer> change) throws IOException {
    byte[] bytes = OracleImage.resource(IMAGES + name);
    change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
