@Struct interface A { @Fixed(2147483647) int[] x(); } //! TooLarge: 'A' is too large
@Struct interface B { @Fixed(300000000) byte[] x(); } //! TooLarge: 'B' is too large
