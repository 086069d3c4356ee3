// '@CBool boolean' for C's bool, '@BOOL boolean' and '@BOOLEAN boolean' for Windows' types
/*C struct A { bool a; BOOL b; BOOLEAN c; int n; bool *d; }; */
@Struct interface A {
  @CBool boolean a();
  @BOOL boolean b();
  @BOOLEAN boolean c();
  int n();
  @SizeIs("n") @CBool boolean[] d();
}
// '@WCHAR char' for Windows' WCHAR, '@Char16T char' for C's char16_t; C's char is a 'byte'
/*C struct B { WCHAR a; uint16_t b; char c; wchar_t d; }; */
@Struct interface B { @WCHAR char a(); @Char16T char b(); byte c(); @WcharT int d(); }
