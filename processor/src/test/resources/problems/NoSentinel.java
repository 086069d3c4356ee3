@Struct interface A {
  @Terminated float[] a(); //! NoSentinel: The elements of 'a' have no value that could end it. Write @Terminated on an array of integers or characters, or on a list
  @Terminated @BOOL boolean[] b(); //! NoSentinel: The elements of 'b'
  @Terminated @WCHAR char[] c();
}
