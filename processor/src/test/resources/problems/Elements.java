@Struct interface ARRAY { @DWORD int n(); @SizeIs("n") List<@Ptr GOOD_NEIGHBOUR> all(); }
@Struct(unwrap = true) interface UNWRAPPED { @DWORD int n(); @SizeIs("n") List<@Ptr GOOD_NEIGHBOUR> all(); }
int f(@Out @Allocated @Ptr ARRAY a, @InOut @Resume int h); //! Elements: 'f' enumerates, and 0 lists come out of it. Let exactly one List come out
int g(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, //! Elements: 'g' enumerates, and 2 lists
    @Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> b, @Out int n, @InOut @Resume int h);
int i(@Out @Allocated @Of(UNWRAPPED.class) @Ptr @Nullable List<GOOD_NEIGHBOUR> a, @InOut @Resume int h);
