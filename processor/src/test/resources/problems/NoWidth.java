@Struct interface A {
  boolean x(); //! NoWidth: The boolean 'x' does not say what memory holds. Mark it: '@CBool boolean' for C's bool of 1 byte, '@BOOL boolean' for Windows' BOOL of 4, '@BOOLEAN boolean' for its BOOLEAN of 1; if it is marked, the compiler does not know the annotation, or knows two of that name: import it by name.
  char y(); //! NoWidth: The char 'y' does not say what memory holds
  int n();
  @SizeIs("n") boolean[] z(); //! NoWidth: The boolean 'z'
}
