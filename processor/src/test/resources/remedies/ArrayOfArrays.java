// Declare a struct for the row, with its count beside its pointer, and write a List of those
/*C struct BLOB { int n; BYTE *data; };
    struct A { int n; struct BLOB *rows; }; */
@Struct(unwrap = true) interface BLOB { int n(); @SizeIs("n") byte[] data(); }
@Struct interface A { int n(); @SizeIs("n") List<BLOB> rows(); }
// where memory has pointers alone, write List<Pointer> and the lengths as an array
/*C struct B { int n; BYTE **rows; int *lengths; }; */
@Struct interface B { int n(); @SizeIs("n") List<Pointer> rows(); @SizeIs("n") int[] lengths(); }
// @Fixed({4, 16}) lays several dimensions out as one run
/*C struct C { BYTE b[4][16]; }; */
@Struct interface C { @Fixed({4, 16}) byte[] b(); }
