@Struct interface A {
  @DWORD Flags<?> a(); //! FlagsOfWhat: 'Flags<?>' does not say which flags
}
