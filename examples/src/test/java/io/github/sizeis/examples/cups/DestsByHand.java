package io.github.sizeis.examples.cups;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import java.util.ArrayList;
import java.util.List;

/** An array of {@code cups_dest_t} as a user of JNA reads it: with structures by hand. */
public final class DestsByHand {

  private DestsByHand() {}

  /** A setting, as a user of JNA declares it. */
  @FieldOrder({"name", "value"})
  public static class Option extends Structure {
    public String name;
    public String value;

    /** For JNA. */
    public Option() {}

    Option(Pointer memory) {
      super(memory);
    }
  }

  /** A printer, as a user of JNA declares it. */
  @FieldOrder({"name", "instance", "is_default", "num_options", "options"})
  public static class Dest extends Structure {
    public String name;
    public String instance;
    public int is_default;
    public int num_options;
    public Pointer options;

    /** For JNA. */
    public Dest() {}

    Dest(Pointer memory) {
      super(memory);
    }
  }

  /** Reads printers, into the same values as the converter does. */
  public static List<CupsDestT> read(Pointer dests, int count) {
    List<CupsDestT> values = new ArrayList<>(count);
    if (count > 0) {
      for (Structure each : new Dest(dests).toArray(count)) {
        each.read();
        Dest dest = (Dest) each;
        values.add(
            new CupsDestT(
                dest.name,
                dest.instance,
                dest.is_default,
                options(dest.options, dest.num_options)));
      }
    }
    return values;
  }

  private static List<CupsOptionT> options(Pointer options, int count) {
    List<CupsOptionT> values = new ArrayList<>(count);
    if (count > 0) {
      for (Structure each : new Option(options).toArray(count)) {
        each.read();
        Option option = (Option) each;
        values.add(new CupsOptionT(option.name, option.value));
      }
    }
    return values;
  }
}
