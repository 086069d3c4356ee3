package io.github.sizeis.examples;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.examples.dhcp.ImageFile;
import io.github.sizeis.examples.dhcp.RefusedException;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A memory image with known contents, made by a C compiler or by a C program.
 *
 * @param name the contents
 * @param variant who made it, and for which machine
 * @param rootType the C name of the struct at its root
 * @param rootCount how many of them stand there, where a function returns the count beside them
 * @param file the bytes
 * @param expected every field of it, by its C name
 */
public record OracleImage(
    String name,
    String variant,
    String rootType,
    OptionalLong rootCount,
    ImageFile file,
    JsonElement expected) {

  private static final String FOLDER = "/oracle/images/";

  private static final List<OracleImage> ALL = listedIn("index.json");

  /** The largest that is looked at; an emulated machine leaves those out that take it minutes. */
  private static final int MOST_BYTES = Integer.getInteger("sizeis.imageBytes", Integer.MAX_VALUE);

  private static Stream<OracleImage> all() {
    return ALL.stream().filter(i -> i.file.data().length <= MOST_BYTES);
  }

  /** All images that machines with pointers of this machine's size made. */
  public static Stream<OracleImage> ofThisMachine() {
    return all().filter(i -> i.file.pointerSize() == Native.POINTER_SIZE);
  }

  /** All images that machines with pointers of another size made. */
  public static Stream<OracleImage> ofOtherMachines() {
    return all().filter(i -> i.file.pointerSize() != Native.POINTER_SIZE);
  }

  /** The two images of this machine with these contents: by the linker, and by a program. */
  public static Stream<OracleImage> ofThisMachine(String name) {
    return ofThisMachine().filter(i -> i.name.equals(name));
  }

  /** The image of this machine with these contents that the linker made. */
  public static OracleImage linked(String name) {
    return ofThisMachine(name).filter(i -> !i.variant.endsWith("-heap")).findFirst().orElseThrow();
  }

  /** All images of one of the lists. */
  static List<OracleImage> listedIn(String index) {
    List<OracleImage> images = new ArrayList<>();
    for (JsonElement listed : json(index).getAsJsonObject().getAsJsonArray("cases")) {
      JsonObject of = listed.getAsJsonObject();
      JsonElement expected = json(of.get("expected").getAsString());
      for (Map.Entry<String, JsonElement> made : of.getAsJsonObject("images").entrySet()) {
        String file = made.getValue().getAsJsonObject().get("file").getAsString();
        images.add(
            new OracleImage(
                of.get("name").getAsString(),
                made.getKey(),
                of.get("rootType").getAsString(),
                of.has("rootCount")
                    ? OptionalLong.of(of.get("rootCount").getAsLong())
                    : OptionalLong.empty(),
                parse(resource(FOLDER + file)),
                expected));
      }
    }
    return images;
  }

  private static ImageFile parse(byte[] bytes) {
    try {
      return ImageFile.parse(bytes);
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonElement json(String file) {
    return JsonParser.parseString(new String(resource(FOLDER + file), StandardCharsets.UTF_8));
  }

  public static byte[] resource(String path) {
    try (InputStream in = OracleImage.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes in native memory, their pointers as they were. */
  public Memory load(byte[] data) {
    Memory memory = new Memory(data.length);
    memory.write(0, data, 0, data.length);
    return memory;
  }

  /** The bytes in native memory, their pointers moved along: as if a function had returned them. */
  public Memory relocated() {
    Memory memory = load(file.data());
    ByteBuffer bytes = memory.getByteBuffer(0, memory.size());
    long distance = Pointer.nativeValue(memory) - file.base();
    for (int at : file.pointers()) {
      if (file.pointerSize() == Long.BYTES) {
        bytes.putLong(at, bytes.getLong(at) + distance);
      } else {
        bytes.putInt(at, bytes.getInt(at) + (int) distance);
      }
    }
    return memory;
  }

  /** The root in relocated memory. */
  public Pointer rootIn(Memory relocated) {
    return relocated.share(file.root() - file.base());
  }

  /** The root as the pointers in the data see it. */
  public Pointer root() {
    return new Pointer(file.root());
  }

  /** Loaded bytes, read in the terms of the pointers in them. */
  public Source region(Memory loaded) {
    return Source.region(loaded, loaded.size(), file.base());
  }

  /** The bytes on the Java heap, as the machine had them that made the image. */
  public Source dump() {
    ByteBuffer data = ByteBuffer.wrap(file.data()).order(ByteOrder.LITTLE_ENDIAN);
    return Source.image(data, file.base()).withAbi(abi());
  }

  public Abi abi() {
    return file.pointerSize() == Long.BYTES ? Abi.WIN64 : Abi.WIN32;
  }

  @Override
  public String toString() {
    return name + " (" + variant + ")";
  }
}
