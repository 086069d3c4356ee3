// Write @Room(bytes = "size"), or for strings and arrays @Room("size") in their units
/*C int a(char *s, int n);
    int b(struct POINT *x, int n);
    int c(int *x, int n, int *k); */
int a(@Out @Room("n") @LPSTR String s, int n);
int b(@Out @Room(bytes = "n") @Ptr POINT x, int n);
int c(@Out @Room("n") @SizeIs("k") int[] x, int n, @Out int k);
