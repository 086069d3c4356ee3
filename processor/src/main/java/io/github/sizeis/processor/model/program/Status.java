package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import java.util.Optional;

/**
 * When a call has succeeded.
 *
 * @param success the condition, over the fields of the frame
 * @param code where the code of a failure is
 * @param names the names of the codes
 * @param message what tells the reason in words
 */
public record Status(
    Expression success, Code code, Optional<EnumType> names, Optional<Message> message) {

  /**
   * A string that comes out of the call and tells the reason.
   *
   * @param parameter the C name of the parameter
   * @param encoding how its characters lie in memory
   */
  public record Message(String parameter, Encoding encoding) {}

  /** Returns whether there is anything to check: {@code "1"} is true of every call. */
  public boolean canFail() {
    return success.number().isEmpty();
  }

  /** Where the code of a failure is, and whose words tell what it means. */
  public enum Code {
    RETURN,
    RETURNED_ERRNO,
    RETURNED_WINDOWS,
    LAST_ERROR
  }
}
