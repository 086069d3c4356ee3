int f(@Out @Total int n); //! BadTotal: @Total means nothing here. It takes one integer that comes out, beside a @Resume.
int g(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @InOut @Resume int h, @Total int t); //! BadTotal: @Total means
int i(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @InOut @Resume int h, @Out @Total(remaining = true) int t);
