@Struct interface A {
  @DWORD @Bits(2) int kind();
  @SwitchIs("kind") U u();
  @Union interface U {
    @Case(is = 1) @Bits(3) int a(); //! BitsInUnion: 'a' is a bit field, and a member of a union. Put it into a struct
    @Case(is = 2) INNER b();
    @Case(is = 3) int c();
    @Struct interface INNER { @Bits(3) int x(); @Bits(5) int y(); }
  }
}
@Untagged @Union interface V {
  @Bits(3) int a(); //! BitsInUnion: 'a' is a bit field
  int b();
}
