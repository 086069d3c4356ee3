@Struct(size = 16, size32 = 16) interface A { int x(); long y(); } //! SizeDiffers: 'A' has the declared 16 bytes on WIN32, but 12 on I386. If the struct is not for I386, say so with @On; if that is right for I386, leave 'size32' out, and check the layout with -Asizeis.layoutTest; if not, compare the fields with the header.
@Struct(size = 16, size32 = 12) interface B { int x(); long y(); } //! SizeDiffers: 'B' has the declared 12 bytes on I386, but 16 on WIN32
@Struct(size = 8) interface C { @io.github.sizeis.c.CUlong long x(); } //! SizeDiffers: 'C' has the declared 8 bytes on SYSV64, but 4 on WIN64
@Struct(size = 12) interface D { @io.github.sizeis.c.CUlong long x(); } //! WrongSize: 'D' has 4 bytes on WIN64, not the declared 12
