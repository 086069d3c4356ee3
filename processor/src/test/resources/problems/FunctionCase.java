int getAll(int x);
int getall(int x); //! FunctionCase: The functions 'getall' and 'getAll' differ by letter case only, and Windows and macOS keep only one of the two classes that call them. Declare one of them in another container.
int XFree(int x);
@CName("xFree") int other(int x); //! FunctionCase: The functions 'xFree' and 'XFree' differ
