interface Cb extends Callback { void call(); }
@Struct interface ENTRY { int id(); @Nullable Pointer handle(); }
@Struct interface OUTER { @Ptr ENTRY entry(); }
@Struct interface LINK { @Next @Ptr @Nullable LINK next(); @DWORD int n(); @SizeIs("n") List<@Nullable Pointer> all(); }
@Struct interface CHOICE { int kind(); @SwitchIs("kind") U u();
  @Union interface U { @Case(is = 1) Pointer p(); @Case(is = 2) int x(); } }
@Struct interface IGNORES { int id(); @Ignore @Nullable Pointer handle(); }
@Struct interface NUM { int id(); @UINT_PTR long handle(); }
@Struct interface CALLS { int id(); @Nullable Cb handle(); }
@Untagged @Union interface BYTES { Pointer p(); long x(); }
@Struct interface HAS_BYTES { BYTES b(); }
void release(@Nullable Pointer p);
int a(@Out @Allocated(free = "release(p)") @SizeIs("n") List<ENTRY> p, @Out @DWORD int n); //! FreedField: 'ENTRY.handle' is a pointer that comes out as it is, and the memory that it leads to may be freed with 'p'
int b(@Out @Allocated(free = "release(p)") @Ptr OUTER p); //! FreedField: 'ENTRY.handle' is
int c(@Out @Allocated(free = "release(&p)") ENTRY p); //! FreedField: 'ENTRY.handle' is
int d(@Out @Allocated(free = "release(p)") @Chain List<LINK> p); //! FreedField: 'LINK.all' is
@Allocated(free = "release(return)") @Ptr ENTRY e(); //! FreedField: 'ENTRY.handle' is
@Allocated(free = "release(return)") @Terminated List<@Ptr ENTRY> f(); //! FreedField: 'ENTRY.handle' is
int g(@Out @Allocated(free = "release(p)", deep = true) @SizeIs("n") List<@Ptr CHOICE> p, @Out @DWORD int n); //! FreedField: 'CHOICE_U.p' is
int h(@Out @Allocated(free = "release(p)") @SizeIs("n") List<IGNORES> p, @Out @DWORD int n);
int i(@Out @Allocated(free = "release(p)") @SizeIs("n") List<NUM> p, @Out @DWORD int n);
int j(@Out @Allocated(free = "release(p)") @SizeIs("n") List<CALLS> p, @Out @DWORD int n);
int k(@Out @Allocated(free = "release(p)") @Ptr HAS_BYTES p);
int l(@Out @Allocated @SizeIs("n") List<ENTRY> p, @Out @DWORD int n);
int m(@Ignore @Out @Allocated(free = "release(p)") @Ptr ENTRY p);
