@Struct @Layout(on = @On(Os.LINUX), pack = 1) interface A { int x(); } //! LayoutSplits: The 'pack' of 'A' differs on LINUX_X86_64 and ANDROID_X86_64, which have one layout, that of SYSV64. Keep 'A' to one of the two with @On, and declare a struct for the other.
@On(Os.LINUX) @Struct(align = 4) @Layout(on = @On(cpu = Cpu.X86_64), align = 16) interface B { int x(); } //! LayoutSplits: The 'align' of 'B' differs on LINUX_X86_64 and LINUX_ARM64
@On(value = Os.LINUX, cpu = Cpu.ARM64) @Struct(align = 4) @Layout(on = @On(cpu = Cpu.X86_64), align = 16) interface C { int x(); } //! OnNothing: 'C' is for no machine
@Struct @Layout(on = @On(bits = 31), pack = 1) interface D { int x(); } //! OnBits: No pointer has 31 bits
@Struct @Layout(on = @On(Os.WINDOWS), pack = 3) interface E { int x(); } //! BadPack: A packing of 3 does not exist
@Struct @Layout(on = @On(Os.WINDOWS), align = 3) interface F { int x(); } //! BadAlign: An alignment of 3 does not exist
@Struct @Layout(on = @On(Os.WINDOWS), size = 0) interface G { int x(); } //! BadSize: A struct of 0 bytes does not exist
@Struct(size = 4) @Layout(on = @On(Os.WINDOWS), size = 8) interface H { int x(); } //! WrongSize: 'H' has 4 bytes on WIN64, not the declared 8
@Struct @Layout(on = @On(Os.WINDOWS), pack = 4) interface I { @Align(8) int x(); } //! AlignedInPacked: 'x' has a declared alignment and needs one of 8, but the struct is packed to 4
@Layout(pack = 1) interface J { int x(); } //! StrayAnnotation: @Layout says nothing here
@Struct @Layout(on = @On(Os.WINDOWS), pack = 1) @Layout(on = @On(Os.LINUX), size = 4) interface HERE { int x(); }
