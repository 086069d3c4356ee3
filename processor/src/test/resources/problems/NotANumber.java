@Status("x == 0") //! NotANumber: 'x' is no number. Name an integer, or a pointer to compare with 0.
int f(double x);
@Status("return != 0 && x") @Allocated @LPSTR @Nullable String g(int x); //! NoCode: 'g' returns no code that tells a failure
