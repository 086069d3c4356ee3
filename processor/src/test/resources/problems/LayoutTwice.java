@Struct(pack = 4) @Layout(pack = 2) interface A { int x(); } //! LayoutTwice: The 'pack' of 'A' is said twice for all others. Keep one, or let each have another 'on'.
@Struct @Layout(on = @On(Os.WINDOWS), pack = 4) @Layout(on = @On(bits = 32), pack = 2) interface B { int x(); } //! LayoutTwice: The 'pack' of 'B' is said twice for WINDOWS_X86
@Struct @Layout(on = @On(Os.UNIX), align = 8) @Layout(on = @On(Os.LINUX), align = 8) interface C { int x(); } //! LayoutTwice: The 'align' of 'C' is said twice for LINUX_X86_64
@Struct @Layout(on = @On(Os.UNIX), size = 4) @Layout(on = @On(Os.LINUX), size = 4) interface D { int x(); } //! LayoutTwice: The 'size' of 'D' is said twice for LINUX_X86_64
@On({Os.BSD, Os.WINDOWS}) @Struct(pack = 4) @Layout(on = @On(Os.UNIX), pack = 2) @Layout(on = @On({Os.LINUX, Os.WINDOWS}), pack = 1) interface HERE { int x(); }
