// Remove it, and write the Java type that JNA has
/*C int f(void *cb); */
interface Plain extends Callback { void callback(Pointer s, int n, long l); }
int f(Plain cb);
