// Write @WCHAR for inline text, or List<@LPWSTR String> for an array of pointers
/*C struct A { WCHAR a[8]; LPWSTR b[8]; }; */
@Struct interface A { @Fixed(8) @WCHAR String a(); @Fixed(8) List<@LPWSTR String> b(); }
