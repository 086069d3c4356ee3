@Status("return == 0") //! NothingReturned: 'f' returns nothing that 'return' could be. Declare what
void f(int x);
