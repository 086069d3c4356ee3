package io.github.sizeis.examples.dhcp;

import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.isNative;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;

import java.lang.instrument.Instrumentation;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Counts the calls of JNA's methods that one thread makes. Public for the code put into JNA. */
public final class JnaCalls {

  private static @Nullable Thread counted;
  private static long calls;

  static {
    Instrumentation instrumentation = ByteBuddyAgent.install();
    new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
        .ignore(none())
        .type(
            namedOneOf(
                "com.sun.jna.Pointer",
                "com.sun.jna.Memory",
                "com.sun.jna.Native",
                "com.sun.jna.Structure"))
        .transform(
            (type, description, loader, module, domain) ->
                type.visit(
                    Advice.to(Enter.class)
                        .on(isMethod().and(not(isNative())).and(not(named("finalize"))))))
        .installOn(instrumentation);
  }

  private JnaCalls() {}

  /** How often JNA is called by a task, on this thread. */
  public static long during(Runnable task) {
    calls = 0;
    counted = Thread.currentThread();
    try {
      task.run();
    } finally {
      counted = null;
    }
    return calls;
  }

  /** One call, of whichever thread. */
  public static void count() {
    if (Thread.currentThread() == counted) {
      calls++;
    }
  }

  /** What every method of JNA now begins with. */
  public static final class Enter {

    private Enter() {}

    /** Counts. */
    @Advice.OnMethodEnter
    public static void enter() {
      count();
    }
  }
}
