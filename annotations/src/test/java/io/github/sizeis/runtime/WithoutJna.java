package io.github.sizeis.runtime;

import io.github.sizeis.CValue;
import io.github.sizeis.internal.Reader;
import io.github.sizeis.internal.Writer;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;

/** Uses the runtime where there is no JNA; in a process of its own. */
final class WithoutJna {

  enum Access {
    @CValue(1)
    READ,
    @CValue(2)
    WRITE
  }

  /** A {@code uint32_t *} that is followed. */
  private static final class Target extends Converter<Integer> {
    Target() {
      super("TARGET", 8, 8, false, "Target 8/8", null);
    }

    @Override
    protected Object get(Reader in, ByteBuffer memory, int at) {
      ByteBuffer target = in.pointed(memory.getLong(at), 4, "Target");
      return target.getInt(in.position());
    }

    @Override
    protected void put(Writer out, int at, Object value) {
      throw new AssertionError("nothing is written here");
    }
  }

  /** Doubles what it sees. */
  private static final class Twice implements Adapter.OfInt<Integer> {
    @Override
    public Integer fromInt(int raw) {
      return 2 * raw;
    }

    @Override
    public int toInt(Integer value) {
      return value / 2;
    }
  }

  private WithoutJna() {}

  public static void main(String[] args) throws Exception {
    requireNoJna();
    for (String file : Objects.requireNonNull(new File(args[0]).list())) {
      Class.forName("io.github.sizeis.runtime." + file.replace(".class", ""));
    }
    values();
    readsImages();
    refusesMemory();
    System.out.print("used");
  }

  private static void requireNoJna() {
    try {
      Class.forName("com.sun.jna.Pointer");
    } catch (ClassNotFoundException e) {
      return;
    }
    throw new AssertionError("JNA is there");
  }

  private static void values() {
    require(Flags.of(Access.READ, Access.WRITE).bits() == 3);
    require(Flags.ofBits(Access.class, 6).unknownBits() == 4);
    require(Limits.DEFAULT.withDepth(3).depth() == 3);
    require(Abi.WIN64.pointerSize() == 8);
    require(new Twice().fromInt(21, ByteOrder.nativeOrder()) == 42);
    Progress.NONE.page(1, -1);
    require(new NativeDataException("x").under("A").getMessage().equals("A: x"));
    require(new NativeCallException("f", 5, null, null).code() == 5);
    require(new NativeLinkException("l", new Error()).getMessage().equals("l"));
  }

  private static Source image(long target) {
    ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(0, target).putLong(8, target).putInt(16, 42);
    Abi host = Source.memory().abi();
    return Source.image(bytes, 0x10000).withAbi(host).withLimits(Limits.DEFAULT);
  }

  private static void readsImages() {
    if (ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
      return;
    }
    Converter<Integer> converter = new Target();
    require(converter.read(0x10000, image(0x10010)) == 42);
    require(converter.readList(0x10000, 2, image(0x10010)).equals(List.of(42, 42)));
    try {
      converter.read(0x10000, image(0x20000));
      throw new AssertionError("read beyond the image");
    } catch (NativeDataException e) {
      require(e.getMessage().startsWith("TARGET.Target: 4 bytes at 0x20000 are not inside"));
    }
  }

  /** Nothing can look at this process's memory; that is an error and no junk. */
  private static void refusesMemory() {
    require(Source.memory().toString().startsWith("Source[memory"));
    try {
      new Target().read(0x10000, Source.memory());
      throw new AssertionError("read without JNA");
    } catch (LinkageError e) {
      require(e.toString().contains("com/sun/jna/"));
    }
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new AssertionError();
    }
  }
}
