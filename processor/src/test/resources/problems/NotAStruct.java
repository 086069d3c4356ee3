@Struct interface A {
  @Of(String.class) int a(); //! NotAStruct: @Of names 'String', which is not a struct
  @Of(int.class) int b(); //! NotAStruct: @Of names 'int'
  @Of(DWORD.class) int c(); //! NotAStruct: @Of names 'DWORD'
  @Of(byte[].class) byte[] d(); //! NotAStruct: @Of names 'byte[]'
}
