@Struct @Union interface BOTH { //! StructAndUnion: 'BOTH' is marked both @Struct and @Union. Keep one.
  @Case(is = 1) int a();
}
