int f(int x); //! Function: 'f' is a function, and functions are not supported yet
void g(@SizeIs("n") byte[] data, int n); //! Function: 'g' is a function
