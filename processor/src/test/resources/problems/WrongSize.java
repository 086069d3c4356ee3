@Struct(size = 8) interface A { int x(); } //! WrongSize: 'A' has 4 bytes on WIN64, not the declared 8
@Struct(size = 8, size32 = 8) interface B { Pointer x(); } //! WrongSize: 'B' has 4 bytes on WIN32, not the declared 8
@Struct interface USER { A a(); }
