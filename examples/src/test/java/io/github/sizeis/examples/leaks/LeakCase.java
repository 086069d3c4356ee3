package io.github.sizeis.examples.leaks;

import com.sun.jna.Library;
import io.github.sizeis.runtime.Limits;
import io.github.sizeis.runtime.NativeDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The ways to call the functions of a library, each of which must leave nothing behind.
 *
 * @param <L> the library's interface
 * @param <C> its client
 */
final class LeakCase<L extends Library, C> {
  /** Of so many calls that free, one is left out, for the leak to be noticed. */
  static final int FORGETS = 10;

  private static final Limits NARROW = Limits.DEFAULT.withElements(1);

  private final Class<L> type;
  private final L real;
  private final BiFunction<L, Limits, C> client;
  private final List<Round> rounds = new ArrayList<>();
  private Round.Bare bare = Round.Bare.NOTHING;

  /**
   * A library.
   *
   * @param type its interface
   * @param real the library itself
   * @param client makes a client of a library, with limits
   */
  LeakCase(Class<L> type, L real, BiFunction<L, Limits, C> client) {
    this.type = type;
    this.real = real;
    this.client = client;
  }

  /** The client itself. */
  C client() {
    return client.apply(real, Limits.DEFAULT);
  }

  /** Tells how the calls of the next rounds are made without a client. */
  LeakCase<L, C> bare(Consumer<L> calls) {
    bare = new Round.Bare(() -> calls.accept(real));
    return this;
  }

  /** Adds a round that ends well. */
  LeakCase<L, C> ends(String name, Consumer<C> round) {
    C plain = client();
    rounds.add(new Round(name, () -> round.accept(plain), bare, false, false));
    return this;
  }

  private void again(String name, Runnable round) {
    rounds.add(new Round(name, round, bare, true, name.endsWith(Round.LEAKING)));
  }

  /**
   * Adds rounds that end well, in a refusal of what was damaged, in a refusal for the limits, and
   * with a free that is left out now and then.
   *
   * @param name what is called
   * @param round calls it
   * @param gives the C function that gives something
   * @param damage damages it
   * @param frees the C function that frees it
   */
  LeakCase<L, C> gives(
      String name, Consumer<C> round, String gives, Tampered.Damage damage, String frees) {
    ends(name, round);
    Tampered<L> damaging = new Tampered<>(real, gives, damage, frees, 0);
    C damaged = client.apply(damaging.library(type), Limits.DEFAULT);
    again(name + ", damaged", () -> refused(round, damaged, damaging));
    Tampered<L> watching = new Tampered<>(real, gives, Tampered.Damage.NONE, frees, 0);
    C narrow = client.apply(watching.library(type), NARROW);
    again(name + ", limited", () -> refused(round, narrow, watching));
    Tampered<L> forgetting = new Tampered<>(real, gives, Tampered.Damage.NONE, frees, FORGETS);
    C leaking = client.apply(forgetting.library(type), Limits.DEFAULT);
    again(name + Round.LEAKING, () -> round.accept(leaking));
    return this;
  }

  /** What is refused was given nevertheless, and freed. */
  private static <C> void refused(Consumer<C> round, C client, Tampered<?> library) {
    int before = library.freed();
    try {
      round.accept(client);
    } catch (NativeDataException e) {
      if (library.freed() == before + 1) {
        return;
      }
      throw new AssertionError("It was not freed", e);
    }
    throw new AssertionError("It was not refused");
  }

  /** What there is to do. */
  List<Round> rounds() {
    return rounds;
  }
}
