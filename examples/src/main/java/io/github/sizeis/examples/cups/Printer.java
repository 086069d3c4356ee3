package io.github.sizeis.examples.cups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A printer, as a program that lists them wants it.
 *
 * @param name its name, with the instance behind a slash if it is one
 * @param makeAndModel who made it
 * @param info what people call it
 * @param state whether it works
 * @param reasons why it is in this state; empty if there is nothing to say
 * @param isDefault whether jobs go to it that name no printer
 * @param isLocal whether it belongs to this machine
 * @param device where it is connected
 */
public record Printer(
    String name,
    String makeAndModel,
    String info,
    State state,
    String reasons,
    boolean isDefault,
    boolean isLocal,
    String device) {

  /** The bit of {@code printer-type} that says that another machine has the printer. */
  private static final int REMOTE = 2;

  /** What a printer does. */
  public enum State {
    /** Nothing. */
    IDLE,
    /** It prints. */
    PRINTING,
    /** It does not take jobs. */
    STOPPED,
    /** The server did not say. */
    UNKNOWN
  }

  /**
   * Lists the printers.
   *
   * @param cups the library
   * @return all printers that it knows
   */
  public static List<Printer> all(CupsClient cups) {
    return cups.getDests().stream().map(Printer::of).toList();
  }

  private static Printer of(CupsDestT dest) {
    Map<String, String> settings = new HashMap<>();
    for (CupsOptionT option : dest.options()) {
      if (option.value() != null) {
        settings.put(option.name(), option.value());
      }
    }
    String reasons = settings.getOrDefault("printer-state-reasons", "none");
    return new Printer(
        dest.instance() == null ? dest.name() : dest.name() + "/" + dest.instance(),
        settings.getOrDefault("printer-make-and-model", ""),
        settings.getOrDefault("printer-info", ""),
        state(settings.getOrDefault("printer-state", "")),
        reasons.equals("none") ? "" : reasons,
        dest.isDefault() != 0,
        (number(settings.getOrDefault("printer-type", "0")) & REMOTE) == 0,
        settings.getOrDefault("device-uri", ""));
  }

  private static State state(String number) {
    return switch (number) {
      case "3" -> State.IDLE;
      case "4" -> State.PRINTING;
      case "5" -> State.STOPPED;
      default -> State.UNKNOWN;
    };
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
