// Rename one and keep its name in C with @CName
/*C int do_it(int x);
    int doIt(int x); */
int do_it(int x);
@CName("doIt") int second(int x);
