// A struct may have 256 MiB
/*C struct A { BYTE x[268435456]; }; */
@Struct interface A { @Fixed(268435456) byte[] x(); }
