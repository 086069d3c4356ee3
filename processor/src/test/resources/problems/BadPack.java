@Struct(pack = 3) interface A { int x(); } //! BadPack: A packing of 3 does not exist
@Struct(pack = -1) interface B { int x(); } //! BadPack: A packing of -1 does not exist
