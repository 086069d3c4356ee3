@Struct interface A {
  @Range(max = 256) @BYTE int a(); //! RangeTooWide: From 0 to 256 is more than 'a' can hold. Stay within 0 to 255.
  @Range(min = -1, max = 3) @DWORD int b(); //! RangeTooWide: From -1 to 3 is more than 'b' can hold. Stay within 0 to 4294967295
  @Range(max = 0x80000000L) int c(); //! RangeTooWide: From 0 to 2147483648 is more than 'c' can hold
  @Range(max = 0xFFFFFFFFL) @DWORD int d();
  @Range(min = -128, max = 127) byte e();
}
