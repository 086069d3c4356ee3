@Struct(align = 3) interface A { int x(); } //! BadAlign: An alignment of 3 does not exist
@Struct(align = -8) interface B { int x(); } //! BadAlign: An alignment of -8 does not exist
@Struct(align = 16384) interface C { int x(); } //! BadAlign: An alignment of 16384 does not exist
@Struct interface D {
  @Align(0) int x(); //! BadAlign: An alignment of 0 does not exist
  @Align(12) int y(); //! BadAlign: An alignment of 12 does not exist
  @Align(8192) int z();
}
@Struct(align = 1) interface E { int x(); }
