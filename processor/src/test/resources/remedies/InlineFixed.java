// Remove @Inline
/*C struct A { BYTE a[3]; char b[16]; }; */
@Struct interface A { @Fixed(3) byte[] a(); @Fixed(16) @Utf8 String b(); }
// beside @Fixed it is for lists of strings only, which lie in place with it and are pointers without it
/*C struct B { char a[3][16]; char *b[3][16]; }; */
@Struct interface B { @Inline @Fixed({3, 16}) List<@Utf8 String> a(); @Fixed({3, 16}) List<@Utf8 String> b(); }
