package io.github.sizeis.internal;

import io.github.sizeis.runtime.Abi;
import org.jspecify.annotations.Nullable;

/** The machines that something generated is for, as its {@code @On} says. For generated code. */
public final class Systems {

  private final String name;
  private final Targets targets;

  private Systems(String name, Targets targets) {
    this.name = name;
    this.targets = targets;
  }

  /**
   * Names machines.
   *
   * @param name what is for those machines only, for messages
   * @param targets their names, as {@link Targets#of} takes them
   * @return the machines
   */
  public static Systems of(String name, String targets) {
    return new Systems(name, Targets.of(targets));
  }

  /**
   * Whether this machine is one of them.
   *
   * @return false if nothing here may be used
   */
  public boolean isHere() {
    Target here = Host.TARGET;
    return here != null && targets.all().contains(here);
  }

  /**
   * Refuses any other machine.
   *
   * @throws UnsupportedOperationException if this machine is none of them
   */
  public void requireHere() {
    if (!isHere()) {
      throw refused("this is " + Host.described());
    }
  }

  /**
   * Refuses any other machine, before JNA lays out a structure.
   *
   * @param alignment how JNA is to align it
   * @return the same
   * @throws UnsupportedOperationException if this machine is none of them
   */
  public int here(int alignment) {
    requireHere();
    return alignment;
  }

  /** Refuses data of any other machine. */
  void require(Bounds source) {
    Target target = source.target();
    Abi abi = source.abi();
    boolean isKnown = target == null ? targets.abis().contains(abi) : contains(target);
    if (!isKnown) {
      String machine = target == null ? "some machine of " + abi : target.toString();
      throw refused(
          "the source is the memory of "
              + machine
              + "; for an image of another machine, say which with Source.withTarget");
    }
  }

  private boolean contains(@Nullable Target target) {
    return target != null && targets.all().contains(target);
  }

  private UnsupportedOperationException refused(String other) {
    return new UnsupportedOperationException(
        name + " is declared for " + targets.toString().replace(" ", ", ") + " only, and " + other);
  }
}
