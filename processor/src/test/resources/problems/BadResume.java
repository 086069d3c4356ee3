int f(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @Resume int h); //! BadResume: @Resume stands on 'h', which is no handle. It takes an integer or a struct that goes in and comes out: write @InOut.
int g(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @Out @Resume int h); //! BadResume: @Resume stands on 'h'
int i(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @InOut @Resume int h);
int j(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @InOut @Resume GOOD_NEIGHBOUR h);
int k(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @InOut @Resume(more = "retrun == 1") int h); //! UnknownParameter: 'k' has no parameter 'retrun'
