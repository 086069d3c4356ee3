// Write when a call has succeeded, or "1" where every call has
/*C int f(int x);
    int g(int x); */
@Status("return == 0") int f(int x);
@Status("1") int g(int x);
