@Struct interface A {
  Integer x(); //! Boxed: 'Integer' is boxed. Write 'int'.
  @DWORD Long y(); //! Boxed: 'Long' is boxed. Write 'long'.
}
