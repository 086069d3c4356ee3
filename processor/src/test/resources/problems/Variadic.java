void f(@LPSTR String format, int... values); //! Variadic: 'f' takes any number of arguments. Declare one function for each list
