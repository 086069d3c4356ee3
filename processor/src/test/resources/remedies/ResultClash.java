// Rename one of the parameters
/*C int f(int *came, int *x);
    int g(int *a_b, int *b); */
int f(@Out int came, @Out int x);
int g(@Out int a_b, @Out int b);
