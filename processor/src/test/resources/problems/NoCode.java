@Status("x == 0") void f(@Out int x); //! NoCode: 'f' returns no code that tells a failure. Say @Status(value = ..., code = Status.Code.LAST_ERROR)
@Status(value = "return != 0", code = Status.Code.LAST_ERROR) @Nullable Pointer g();
@Status("return =! 0") int h(); //! NotAnExpression: 'return =! 0' is no expression
