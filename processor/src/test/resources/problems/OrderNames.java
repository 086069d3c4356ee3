@Struct @Layout(order = {"x"}) interface A { int x(); int y(); } //! OrderNames: The 'order' of 'A' leaves 'y' out. Name each field once, in the order that the header has there.
@Struct @Layout(order = {"x", "y", "x"}) interface B { int x(); int y(); } //! OrderNames: The 'order' of 'B' names 'x' twice
@Struct @Layout(order = {"y", "z", "x"}) interface C { int x(); int y(); } //! OrderNames: The 'order' of 'C' names 'z' but has no such field
@Struct @Layout(on = @On(Os.WINDOWS), order = {"y", "x"}) @Layout(on = @On(bits = 32), order = {"x", "y"}) interface D { int x(); int y(); } //! LayoutTwice: The 'order' of 'D' is said twice for WINDOWS_X86
@Struct @Layout(on = @On(Os.LINUX), order = {"y", "x"}) interface E { int x(); int y(); } //! LayoutSplits: The 'order' of 'E' differs on LINUX_X86_64 and ANDROID_X86_64
@Struct @Layout(on = @On(Os.WINDOWS), order = {"y", "n"}) interface F { int n(); @SizeIs("n") @Inline(0) byte[] y(); } //! FlexibleNotLast
@Struct @Layout(on = @On(Os.WINDOWS), order = {"x", "y"}) interface HERE { int x(); int y(); }
