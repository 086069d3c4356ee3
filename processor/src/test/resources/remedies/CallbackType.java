// Write a primitive, String or WString, com.sun.jna.Pointer, a generated structure or another callback
/*C struct G { int a; };
    int f(void *cb);
    int g(void *cb);
    int h(void *cb); */
@Struct interface G { int a(); }
interface Numbers extends Callback { int callback(Pointer all, int n, int color); }
interface Texts extends Callback { String callback(String s, String[] t); }
interface Structs extends Callback { void callback(CallbackTypeNative.G g); }
int f(Numbers cb);
int g(Texts cb);
int h(Structs cb);
