int do_it(int x);
int doIt(int x); //! MethodClash: 'doIt' and 'do_it' would both be the client's method 'doIt'. Rename one
@CName("do_it") int doItTwice(int x);
