@Struct interface A {
  boolean x(); //! NoWidth: The boolean 'x' does not say what memory holds. Mark it, as in '@BOOL boolean'
  char y(); //! NoWidth: The char 'y' does not say what memory holds. Mark it, as in '@WCHAR char'
  int n();
  @SizeIs("n") boolean[] z(); //! NoWidth: The boolean 'z'
}
