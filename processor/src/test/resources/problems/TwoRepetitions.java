@Status("return == 0")
int f(@Out @Allocated @SizeIs("n") List<GOOD_NEIGHBOUR> a, @Out int n, @InOut @Resume int h,
    @InOut @Resume int i); //! TwoRepetitions: 'f' is called again for two reasons. Keep one @Resume, or one @Grow.
