// Write both, the number of strings first: @Fixed({3, 16}) for char names[3][16]
/*C struct A { char a[3][16]; WCHAR b[3][7]; BYTE c; }; */
@Struct interface A { @Inline @Fixed({3, 16}) List<@Utf8 String> a(); @Fixed({3, 7}) List<@WCHAR String> b(); byte c(); }
