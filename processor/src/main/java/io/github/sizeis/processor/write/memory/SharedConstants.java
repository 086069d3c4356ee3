package io.github.sizeis.processor.write.memory;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import io.github.sizeis.processor.model.java.AdapterType;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the frames of a client share: its class has each adapter, codec and encoding once. */
public final class SharedConstants {

  private final ClassName owner;
  private final NameAllocator allocator = new NameAllocator();
  private final Map<Object, String> names = new HashMap<>();
  private final Map<AdapterType, String> adapters = new LinkedHashMap<>();
  private final Map<EnumType, String> enums = new LinkedHashMap<>();
  private final Map<Encoding, String> encodings = new LinkedHashMap<>();

  /**
   * Has nothing yet.
   *
   * @param owner the client
   * @param taken names that its constants cannot have
   */
  public SharedConstants(ClassName owner, Collection<String> taken) {
    this.owner = owner;
    taken.forEach(allocator::newName);
  }

  /** Returns the name of a constant in frames, which have constants of their own names. */
  String name(Object constant, String wanted) {
    String name = names.computeIfAbsent(constant, c -> allocator.newName(wanted));
    return owner.simpleName() + "." + name;
  }

  /** Adds what the code of a frame uses. */
  public void use(ConverterNames frame) {
    frame.adapters().keySet().forEach(a -> adapters.put(a, names.get(a)));
    frame.enums().keySet().forEach(e -> enums.put(e, names.get(e)));
    frame.encodings().keySet().forEach(e -> encodings.put(e, names.get(e)));
  }

  /** Returns the constants. */
  public List<FieldSpec> fields() {
    return new ConverterHelpers(adapters, enums, encodings).fields();
  }
}
