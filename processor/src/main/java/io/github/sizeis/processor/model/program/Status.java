package io.github.sizeis.processor.model.program;

import io.github.sizeis.processor.model.Expression;
import io.github.sizeis.processor.model.java.Encoding;
import io.github.sizeis.processor.model.java.EnumType;
import java.util.List;
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

  /** What tells the reason in words. */
  public sealed interface Message {
    /** Returns how its characters lie in memory. */
    Encoding encoding();
  }

  /**
   * A string that comes out of the call itself.
   *
   * @param parameter the C name of the parameter
   * @param encoding how its characters lie in memory
   */
  public record InParameter(String parameter, Encoding encoding) implements Message {}

  /**
   * What another function returns.
   *
   * @param call the call of that function
   * @param encoding how the characters of its string lie in memory
   * @param frees whatever frees the string, each a function of the pointer alone
   */
  public record OfCall(Invocation call, Encoding encoding, List<String> frees) implements Message {
    /** Copies the list. */
    public OfCall {
      frees = List.copyOf(frees);
    }
  }

  /** Returns the parameter with the reason, which is no part of the result. */
  public Optional<String> messageParameter() {
    return message.filter(InParameter.class::isInstance).map(m -> ((InParameter) m).parameter());
  }

  /** Returns the call that tells the reason. */
  public Optional<OfCall> messageCall() {
    return message.filter(OfCall.class::isInstance).map(OfCall.class::cast);
  }

  /** Returns this with what tells the reason. */
  public Status told(Message reason) {
    return new Status(success, code, names, Optional.of(reason));
  }

  /** Returns whether there is anything to check: {@code "1"} is true of every call. */
  public boolean canFail() {
    return success.number().isEmpty();
  }

  /** Where the code of a failure is, and whose words tell what it means. */
  public enum Code {
    /** There is no code, as where a pointer is NULL. */
    NONE,
    RETURN,
    RETURNED_ERRNO,
    RETURNED_WINDOWS,
    LAST_ERROR
  }
}
