package io.github.sizeis.processor.fuzz;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.github.sizeis.internal.Host;
import io.github.sizeis.processor.RandomValues;
import io.github.sizeis.processor.fuzz.Converter.Outcome;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Inputs to begin with: memory of every ABI that its converter reads as a value. */
final class ReaderSeeds {

  private static final int TRIES = 400;
  private static final int FEW_TRIES = 40;
  private static final int WANTED = 3;

  private final Random random = new Random(1);

  /** Returns some for each converter and each ABI. */
  List<byte[]> all() {
    return of(List.of(Abi.values()), TRIES);
  }

  /** Returns a few for each converter and each ABI. */
  List<byte[]> few() {
    return of(List.of(Abi.values()), FEW_TRIES);
  }

  /** Returns some for each converter and this machine. */
  List<byte[]> ofThisMachine() {
    return of(List.of(Host.ABI), FEW_TRIES);
  }

  private List<byte[]> of(List<Abi> abis, int tries) {
    List<byte[]> seeds = new ArrayList<>();
    for (Converter converter : ReadersTarget.readers().all()) {
      for (Abi abi : abis) {
        seeds.addAll(of(converter, abi, tries));
      }
      if (converter.type().getPackageName().equals("sink")) {
        addRandom(converter, seeds);
      }
    }
    return seeds;
  }

  private static void addRandom(Converter converter, List<byte[]> seeds) {
    RandomValues values = new RandomValues(21);
    for (int i = 0; i < WANTED; i++) {
      try {
        Class<?> type = converter.writer().getParameterTypes()[0];
        addWritten(converter, values.next(type, 2), seeds);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(converter.type().getName(), e);
      }
    }
  }

  /** Memory that is refused for a reason not met before is nearer to a value than other memory. */
  private List<byte[]> of(Converter converter, Abi abi, int tries) {
    List<byte[]> seeds = new ArrayList<>();
    List<MemoryInput> pool = new ArrayList<>();
    Set<String> reasons = new HashSet<>();
    int values = 0;
    for (int i = 0; i < tries && values < WANTED; i++) {
      MemoryInput memory =
          i % 4 == 0 ? junk(converter, abi) : changed(pool.get(pool.size() - 1 - nearTheEnd(pool)));
      Outcome outcome = read(converter, memory);
      if (outcome.value() != null) {
        values++;
        seeds.add(memory.toInput());
        if (abi == Host.ABI) {
          addWritten(converter, outcome.value(), seeds);
        }
      } else if (reasons.add(outcome.refusal().replaceAll("\\d+", ""))) {
        pool.add(memory);
      }
      if (pool.isEmpty()) {
        pool.add(memory);
      }
    }
    if (!pool.isEmpty()) {
      seeds.add(pool.get(pool.size() - 1).toInput());
    }
    return seeds;
  }

  private int nearTheEnd(List<MemoryInput> pool) {
    return random.nextInt(Math.min(4, pool.size()));
  }

  /** Makes a word a pointer, a small number or the struct's size. */
  private MemoryInput changed(MemoryInput memory) {
    byte[] bytes = memory.bytes().clone();
    Map<Integer, Integer> pointers = new TreeMap<>(memory.pointers());
    int word = memory.abi().pointerSize();
    int at = random.nextInt(Math.max(1, bytes.length / 4)) * 4;
    switch (random.nextInt(3)) {
      case 0 -> pointers.put(at / word * word, Math.max(0, bytes.length - 8 * random.nextInt(10)));
      case 1 -> pointers.remove(at);
      default -> {
        pointers.remove(at);
        bytes[Math.min(at, bytes.length - 1)] = (byte) random.nextInt(8);
      }
    }
    return new MemoryInput(memory.converter(), memory.abi(), pointers, bytes);
  }

  /** Reads memory as one value. */
  static Outcome read(Converter converter, MemoryInput input) {
    Source image = Source.image(ByteBuffer.wrap(input.memory()), MemoryInput.BASE);
    return converter.readers().stream()
        .filter(converter::givesValues)
        .map(r -> converter.read(r, MemoryInput.BASE, image.withAbi(input.abi())))
        .findFirst()
        .orElseThrow();
  }

  /** Small numbers, and pointers to somewhere behind the struct. */
  private MemoryInput junk(Converter converter, Abi abi) {
    byte[] bytes = new byte[converter.size() + 8 * random.nextInt(12)];
    int word = abi.pointerSize();
    boolean likesPointers = random.nextBoolean();
    Map<Integer, Integer> pointers = new TreeMap<>();
    boolean knowsItsSize = random.nextInt(4) == 0;
    for (int at = 0; at + word <= bytes.length; at += word) {
      int kind = random.nextInt(4);
      if (pointers.size() < 60 && (kind == 0 || (likesPointers && at < converter.size()))) {
        pointers.put(at, Math.max(0, bytes.length - 8 * random.nextInt(10)));
      } else if (kind == 1) {
        bytes[at + random.nextInt(word)] = (byte) random.nextInt(4);
      }
    }
    if (knowsItsSize && bytes.length > 1) {
      pointers.remove(0);
      bytes[0] = (byte) converter.size();
      bytes[1] = (byte) (converter.size() >> 8);
    }
    return new MemoryInput(converter.number(), abi, pointers, bytes);
  }

  private static void addWritten(Converter converter, Object value, List<byte[]> seeds) {
    try (Memory one = converter.block(value);
        Memory other = converter.block(value)) {
      MemoryInput written =
          MemoryInput.written(
              converter.number(),
              Host.ABI,
              one.getByteArray(0, (int) one.size()),
              Pointer.nativeValue(one),
              other.getByteArray(0, (int) other.size()),
              Pointer.nativeValue(other));
      seeds.add(written.toInput());
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof NativeDataException)) {
        throw new AssertionError(converter.type().getName(), e.getCause());
      }
      // it is of a kind that cannot be written; there are others
    }
  }
}
