package io.github.sizeis.examples.dhcp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A memory image: bytes as they lay somewhere in some machine, and where its pointers are.
 *
 * <pre>
 *  0  8  "CSTRIMG1"          24  8  offset of the root struct
 *  8  4  version, 1          32  8  length of the data
 * 12  4  pointer size        40  4  count of pointers
 * 16  8  base address        44  4  flags
 * 48     the data, then the offset of each pointer that is not NULL, 4 bytes each
 * </pre>
 *
 * <p>All numbers are little-endian. A pointer to the byte at an offset of the data is the base
 * address and the offset, added.
 */
public final class ImageFile {

  private static final byte[] MAGIC = "CSTRIMG1".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int HEADER = 48;
  private static final long MOST_BYTES = 1L << 30;

  private final ByteBuffer file;
  private final int length;

  private ImageFile(ByteBuffer file, int length) {
    this.file = file;
    this.length = length;
  }

  public static ImageFile read(Path path) throws RefusedException {
    try {
      if (Files.isDirectory(path)) {
        throw new RefusedException("it is a directory");
      } else if (Files.size(path) > MOST_BYTES) {
        throw new RefusedException("it has more than " + MOST_BYTES + " bytes");
      }
      return parse(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw new RefusedException("there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new RefusedException("it may not be read", e);
    } catch (IOException e) {
      throw new RefusedException(e.getMessage(), e);
    }
  }

  public static ImageFile parse(byte[] bytes) throws RefusedException {
    require(Arrays.equals(bytes, 0, Math.min(bytes.length, 8), MAGIC, 0, 8), "not a memory image");
    require(bytes.length >= HEADER, "truncated in its header");
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    require(file.getInt(8) == VERSION, "version " + file.getInt(8) + " is not known, 1 is");
    int pointerSize = file.getInt(12);
    require(pointerSize == 4 || pointerSize == 8, "no machine has pointers of this size");
    long length = file.getLong(32);
    long pointers = Integer.toUnsignedLong(file.getInt(40));
    long rest = bytes.length - HEADER - pointers * Integer.BYTES;
    require(length >= 0 && length <= rest, "truncated");
    require(length == rest, "longer than its header says");
    require(Long.compareUnsigned(file.getLong(24), length) < 0, "its root lies outside of it");
    return new ImageFile(file, (int) length);
  }

  private static void require(boolean condition, String otherwise) throws RefusedException {
    if (!condition) {
      throw new RefusedException(otherwise);
    }
  }

  /** The size of a pointer in the data: 4 or 8. */
  public int pointerSize() {
    return file.getInt(12);
  }

  /** The address that the first byte of the data had. */
  public long base() {
    return file.getLong(16);
  }

  /** The address that the root struct had. */
  public long root() {
    return base() + file.getLong(24);
  }

  /** A copy of the data. */
  public byte[] data() {
    byte[] data = new byte[length];
    file.get(HEADER, data);
    return data;
  }

  /** The offsets in the data of all pointers that are not NULL. */
  public int[] pointers() {
    int[] offsets = new int[file.getInt(40)];
    file.slice(HEADER + length, offsets.length * Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .get(offsets);
    return offsets;
  }
}
