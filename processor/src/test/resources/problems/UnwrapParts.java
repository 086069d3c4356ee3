@Struct(unwrap = true) interface A { int x(); int y(); } //! UnwrapParts: 'A' is marked unwrap but has 2 parts left
@Struct(unwrap = true) interface B { @SizeOfThis int x(); } //! UnwrapParts: 'B' is marked unwrap but has 0 parts left
@Struct interface USER { @Of(A.class) byte[] a(); }
