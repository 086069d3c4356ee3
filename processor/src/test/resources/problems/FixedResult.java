@Fixed(6) byte[] f(int x); //! FixedResult: 'f' returns 'byte[]' of a fixed length, but a function of C returns a pointer to it
@Fixed(16) @Utf8 String g(int x); //! FixedResult: 'g' returns 'String'
@Inline @Fixed({3, 16}) List<@Utf8 String> h(int x); //! FixedResult: 'h' returns
@Fixed(2) List<GOOD_NEIGHBOUR> i(int x); //! FixedResult: 'i' returns
@SizeIs("6") byte[] j(int x);
