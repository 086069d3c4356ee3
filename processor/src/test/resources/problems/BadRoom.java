@Struct interface T { int a(); @LPSTR @Nullable String s(); }
void release(@Nullable Pointer p);
int a(@Room("n") @LPSTR String s, int n); //! BadRoom: @Room stands on 's', which is no pointer to what only comes out. It takes an @Out string, array, list, chain or @Ptr struct
int b(@Out @Room("n") int x, int n); //! BadRoom: @Room stands on 'x'
int c(@Out @Room("n") T x, int n); //! BadRoom: @Room stands on 'x'
int e(@Out @Room(bytes = "n") Pointer p, int n); //! BadRoom: @Room stands on 'p'
int f(@Out @Room(bytes = "n") @Ptr(2) T p, int n); //! BadRoom: @Room stands on 'p'
int g(@InOut @Room("n") @SizeIs("k") int[] p, int n, int k); //! BadRoom: @Room stands on 'p'
int h(@Out @Room(bytes = "n") @Ptr T p, @Out int n); //! CountTooLate: The caller provides 'p', but its count 'n' is known only after the call
int i(@Out @Room(bytes = "m") @Ptr T p, int n); //! UnknownParameter: 'i' has no parameter 'm'
int j(@Out @Room(bytes = "n +") @Ptr T p, int n); //! NotAnExpression: 'n +'
int k(@Out @Room(bytes = "n * 2") @Ptr T p, int n);
