@Struct interface A {
  @SizeIs("3") @Inline(0) byte[] a(); //! FlexibleAlone: 'A' has nothing but a flexible array of no declared element, so its size is 0. Declare what lies before it, or @Inline(1).
}
@Struct interface B { @SizeIs("3") @Inline byte[] b(); }
