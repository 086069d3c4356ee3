package io.github.sizeis.internal;

import io.github.sizeis.runtime.NativeDataException;

/** What can be wrong with the arm of a union. For generated code. */
public final class UnionChecks {

  private UnionChecks() {}

  /**
   * Tells that a union has no arm for what memory holds.
   *
   * @param field the C name of the union
   * @param discriminant what tells the arm, as the declaration has it
   * @param value its value: a number or a constant of an enum
   * @return what to throw
   */
  public static NativeDataException none(String field, String discriminant, Object value) {
    return NativeDataException.at(field, "no arm for " + discriminant + " = " + value);
  }

  /**
   * Tells that what should tell the arm has no value.
   *
   * @param field the C name of the union
   * @param discriminant what tells the arm, as the declaration has it
   * @param e why
   * @return what to throw
   */
  public static NativeDataException noDiscriminant(
      String field, String discriminant, ArithmeticException e) {
    return NativeDataException.at(
        field, "nothing tells the arm: " + discriminant + ": " + e.getMessage());
  }

  /**
   * Checks that what was written chooses the arm that was written.
   *
   * @param written the number of the arm of the value
   * @param chosen the number of the arm that memory now chooses
   * @param value the value
   * @param field the C name of the union
   * @param discriminant what tells the arm, as the declaration has it
   * @throws NativeDataException when they differ
   */
  public static void require(
      int written, int chosen, Object value, String field, String discriminant) {
    if (written != chosen) {
      throw NativeDataException.at(
          field,
          "the value is the arm "
              + value.getClass().getSimpleName()
              + ", but "
              + discriminant
              + " chooses another");
    }
  }
}
