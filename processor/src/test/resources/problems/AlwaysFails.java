@Status("0") int f(int x); //! AlwaysFails: '0' is never true, so that every call would fail. Write when a call has succeeded, or "1" where every call has.
@Status("1") void g(int x);
