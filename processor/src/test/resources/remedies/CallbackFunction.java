// Let the interface itself declare one method, or one that is called 'callback'
/*C struct A { void (*a)(void); int (*b)(int); }; */
interface One extends Callback { void invoke(); }
interface Named extends Callback { void other(); int callback(int x); }
@Struct interface A { One a(); @Nullable Named b(); }
