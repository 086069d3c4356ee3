@Struct(size = 0) interface A { int x(); } //! BadSize: A struct of 0 bytes does not exist
@Struct(size32 = -2) interface B { int x(); } //! BadSize: A struct of -2 bytes does not exist
