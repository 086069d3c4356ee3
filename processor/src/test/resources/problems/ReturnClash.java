@Struct interface POINT { int x(); }
int f(int x);
@CName("f") long f2(int x); //! ReturnClash: 'f2' says that C's 'f' returns something else than another declaration does
@CName("f") void f3(long x); //! ReturnClash: 'f3' says
@CName("f") @DWORD long f4(int x, int y);
@CName("f") float f5(int x); //! ReturnClash: 'f5' says
@Nullable Pointer g(int x);
@CName("g") @Utf8 @Nullable String g2(int x);
@CName("g") POINT g3(int x); //! ReturnClash: 'g3' says
