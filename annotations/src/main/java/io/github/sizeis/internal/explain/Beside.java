package io.github.sizeis.internal.explain;

import io.github.sizeis.runtime.NativeDataException;

/** What is wrong with a field is wrong with another field, whose path begins beside it. */
final class Beside extends NativeDataException {

  private static final long serialVersionUID = 1L;

  private Beside(String detail, Throwable cause) {
    super(detail, cause);
  }

  static Beside of(NativeDataException e) {
    Beside beside = new Beside(e.detail(), e);
    if (!e.path().isEmpty()) {
      beside.under(e.path());
    }
    return beside;
  }

  /** The same, where the path begins in what is looked at. */
  NativeDataException within() {
    return NativeDataException.at(path(), detail());
  }
}
