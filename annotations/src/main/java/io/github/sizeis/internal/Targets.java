package io.github.sizeis.internal;

import io.github.sizeis.Cpu;
import io.github.sizeis.Os;
import io.github.sizeis.runtime.Abi;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;

/** The machines that a declaration is for. What has no {@code @On} is for all, known or not. */
public final class Targets {

  /** Every machine. */
  public static final Targets EVERYWHERE = new Targets(EnumSet.allOf(Target.class), true);

  private final Set<Target> targets;
  private final boolean everywhere;

  private Targets(Set<Target> targets, boolean everywhere) {
    this.targets = Collections.unmodifiableSet(targets);
    this.everywhere = everywhere;
  }

  /**
   * Returns what {@code @On} says.
   *
   * @param systems systems and groups; none for any
   * @param cpus CPUs; none for any
   * @param bits the bits of a pointer; 0 for any
   * @return the machines that are all three
   */
  public static Targets on(Collection<Os> systems, Collection<Cpu> cpus, int bits) {
    Set<Target> found = EnumSet.noneOf(Target.class);
    for (Target target : Target.values()) {
      boolean isSystem = systems.isEmpty() || systems.stream().anyMatch(target::isOf);
      Cpu cpu = target.cpu();
      boolean isCpu = cpus.isEmpty() || (cpu != null && cpus.contains(cpu));
      boolean isWide = bits == 0 || bits == Byte.SIZE * target.abi().pointerSize();
      if (isSystem && isCpu && isWide) {
        found.add(target);
      }
    }
    return new Targets(found, false);
  }

  /**
   * Reads what {@link #toString} has written.
   *
   * @param text names of machines, or of systems for all machines of a system; empty for every
   *     machine
   * @return the machines
   */
  public static Targets of(String text) {
    if (text.isEmpty()) {
      return EVERYWHERE;
    }
    Set<Target> found = EnumSet.noneOf(Target.class);
    for (String name : text.split(" ", -1)) {
      for (Target target : Target.values()) {
        if (target.name().equals(name) || target.os().name().equals(name)) {
          found.add(target);
        }
      }
    }
    return new Targets(found, false);
  }

  /**
   * Whether there is no machine, known or not, that it is not for.
   *
   * @return true without any {@code @On}
   */
  public boolean isEverywhere() {
    return everywhere;
  }

  /**
   * Whether there is no machine at all.
   *
   * @return true if nothing is left
   */
  public boolean isEmpty() {
    return targets.isEmpty();
  }

  /**
   * The machines.
   *
   * @return those that are known
   */
  public Set<Target> all() {
    return targets;
  }

  /**
   * The ABIs of the machines.
   *
   * @return in their order
   */
  public Set<Abi> abis() {
    Set<Abi> abis = EnumSet.noneOf(Abi.class);
    targets.forEach(t -> abis.add(t.abi()));
    return abis;
  }

  /**
   * Those that others have, too.
   *
   * @param others other machines
   * @return the machines that are in both
   */
  public Targets and(Targets others) {
    if (everywhere || others.everywhere) {
      return everywhere ? others : this;
    }
    Set<Target> both = EnumSet.noneOf(Target.class);
    both.addAll(targets);
    both.retainAll(others.targets);
    return new Targets(both, false);
  }

  /**
   * Whether none of some machines is missing.
   *
   * @param others other machines
   * @return true if each of them is in these
   */
  public boolean containsAll(Targets others) {
    return everywhere || (!others.everywhere && targets.containsAll(others.targets));
  }

  /** Returns names, those of systems where all machines of a system are there. */
  @Override
  public String toString() {
    if (everywhere) {
      return "";
    }
    StringJoiner names = new StringJoiner(" ");
    for (Os os : Os.values()) {
      Set<Target> machines = on(Collections.singleton(os), Collections.emptySet(), 0).targets;
      boolean isGroup = machines.stream().anyMatch(t -> t.os() != os);
      if (!isGroup && targets.containsAll(machines)) {
        names.add(os.name());
      } else if (!isGroup) {
        machines.stream().filter(targets::contains).forEach(t -> names.add(t.name()));
      }
    }
    return names.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Targets
        && everywhere == ((Targets) other).everywhere
        && targets.equals(((Targets) other).targets);
  }

  @Override
  public int hashCode() {
    return targets.hashCode();
  }
}
