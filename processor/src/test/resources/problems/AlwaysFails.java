@Status("0") int f(int x); //! AlwaysFails: '0' is never true, so every call would fail. Write the condition of success, or "1" if every call succeeds.
@Status("1") void g(int x);
