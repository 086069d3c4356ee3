// Write the size that C's sizeof gives
/*C struct A { int x; void *p; }; */
@Struct(size = 16, size32 = 8) interface A { int x(); Pointer p(); }
