package io.github.sizeis.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All memory that a call has for its function. A pointer that comes back and leads there is good
 * for what is left of the piece that it leads into, and for nothing between pieces; any other is
 * C's own.
 */
final class CallMemory {
  private final Area arguments;
  private final List<Area> rooms = new ArrayList<>(0);

  CallMemory(Area arguments) {
    this.arguments = arguments;
  }

  void add(Area room) {
    rooms.add(room);
  }

  /** The area that an address lies in; null where it is C's own. */
  private @Nullable Area areaOf(long address) {
    if (arguments.has(address)) {
      return arguments;
    }
    for (Area room : rooms) {
      if (room.has(address)) {
        return room;
      }
    }
    return null;
  }

  boolean has(long address) {
    return areaOf(address) != null;
  }

  /** How many bytes may be read from an address on. */
  long behind(long address) {
    Area area = areaOf(address);
    if (area != null) {
      return area.behind(address);
    }
    long behind = gapTo(arguments.start, address);
    for (Area room : rooms) {
      behind = Math.min(behind, gapTo(room.start, address));
    }
    return behind;
  }

  /** How many bytes may be read before an address. */
  long before(long address) {
    Area area = areaOf(address);
    if (area != null) {
      return area.before(address);
    }
    long before = gapTo(address, arguments.start + arguments.length);
    for (Area room : rooms) {
      before = Math.min(before, gapTo(address, room.start + room.length));
    }
    return before;
  }

  /** How many bytes a string may have from an address on. */
  long behindWithZeros(long address) {
    Area area = areaOf(address);
    return area == null || area.zeros == 0 ? behind(address) : area.start + area.length - address;
  }

  /** How far it is from an address up to another; as far as can be where that lies below. */
  private static long gapTo(long higher, long lower) {
    long gap = higher - lower;
    return gap < 0 ? Long.MAX_VALUE : gap;
  }

  /** Frees the rooms. */
  void close() {
    for (Area room : rooms) {
      room.memory.close();
    }
  }
}
