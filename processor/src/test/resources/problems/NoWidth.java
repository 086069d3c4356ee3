@Struct interface A {
  boolean x(); //! NoWidth: The boolean 'x' does not say what memory holds. Mark it: '@CBool boolean' for C's bool of 1 byte, '@BOOL boolean' for Windows' BOOL of 4, '@BOOLEAN boolean' for its BOOLEAN of 1; if it is marked, the compiler finds no such annotation, or two: import it by name.
  char y(); //! NoWidth: The char 'y' does not say what memory holds. Mark it: '@WCHAR char' or '@Char16T char' for a UTF-16 unit of 2 bytes; C's char is a 'byte', C's wchar_t '@WcharT int'; if
  int n();
  @SizeIs("n") boolean[] z(); //! NoWidth: The boolean 'z'
}
