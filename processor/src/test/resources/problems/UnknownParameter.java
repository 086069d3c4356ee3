@Status("result == 0") //! UnknownParameter: 'f' has no parameter 'result'. Name a parameter of the function, or 'return'; conditions may name 'errno', too.
int f(int x);
@Status("retrun == 0") //! UnknownParameter: 'g' has no parameter 'retrun'; did you mean 'return'? Name a parameter
int g(int x);
void release(@Nullable Pointer p);
int h(@Out @Allocated(free = "release(buffr)") @LPSTR String buffer); //! UnknownParameter: 'h' has no parameter 'buffr'; did you mean 'buffer'?
@Status("return == 0") int i(int x);
int j(@SizeIs("cout") byte[] p, int count); //! UnknownParameter: 'j' has no parameter 'cout'; did you mean 'count'? Name a parameter
