// It takes a plain integer
/*C struct A { DWORD cbSize; int x; }; struct B { WORD cb; BYTE x; }; */
@Struct interface A { @SizeOfThis @DWORD int cbSize(); int x(); }
@Struct interface B { @SizeOfThis @WORD short cb(); byte x(); }
