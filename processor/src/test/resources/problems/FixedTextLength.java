@Struct interface A {
  @Fixed({4, 16}) @WCHAR String a(); //! FixedTextLength: @Fixed({4, 16}) does not give the length of one string. Write the one length, in units; for several strings write '@Fixed(n) List<T>' with a struct T that has one as its only field.
}
