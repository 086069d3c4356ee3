// Write one positive length for each dimension, less than 2^31 in all
/*C struct A { BYTE a[1]; BYTE c[4][2]; WCHAR e[8]; }; */
@Struct interface A { @Fixed(1) byte[] a(); @Fixed({4, 2}) byte[] c(); @Fixed(8) @WCHAR String e(); }
