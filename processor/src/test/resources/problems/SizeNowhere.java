@On(Os.MACOS) @Struct(size = 4, size32 = 4) interface A { int x(); } //! SizeNowhere: 'A' has a declared 'size32', but is for no machine with pointers of 4 bytes. Leave 'size32' out.
@On(bits = 32) @Struct(size = 4) interface B { int x(); } //! SizeNowhere: 'B' has a declared 'size', but is for no machine with pointers of 8 bytes
@On(Os.WINDOWS) @Struct(size = 16, size32 = 16) interface HERE { int x(); long y(); }
