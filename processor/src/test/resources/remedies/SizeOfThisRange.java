// Declare 'size' as wide as the header does, or leave @SizeOfThis out
/*C struct A { WORD size; BYTE data[300]; }; struct B { BYTE size; BYTE data[300]; }; */
@Struct interface A { @SizeOfThis @WORD int size(); @Fixed(300) byte[] data(); }
@Struct interface B { @BYTE int size(); @Fixed(300) byte[] data(); }
