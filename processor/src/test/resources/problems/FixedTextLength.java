@Struct interface A {
  @Fixed({4, 16}) @WCHAR String a(); //! FixedTextLength: @Fixed({4, 16}) does not give the length of one string. Write the one length, in units; for several in place, as char names[3][16], write a List with @Inline @Fixed({3, 16}).
}
