interface None extends Callback {}
interface Several extends Callback { void a(); int b(); }
interface Named extends Callback { void a(); int callback(); }
interface One extends Callback { void a(); String toString(); }
interface Inherits extends One {}
interface Overloads extends Callback { void callback(); void callback(int n); }
interface Helps extends Callback { void a(); private void b() {} }
@Struct interface A {
  None a(); //! CallbackFunction: The callback 'None' does not say what its function is. Let the interface itself declare one method, or one that is called 'callback'.
  @Nullable Several b(); //! CallbackFunction: The callback 'Several' does not say
  Named c();
  One d();
  Overloads f(); //! CallbackFunction: The callback 'Overloads' does not say
  Helps g();
  Inherits e(); //! CallbackFunction: The callback 'Inherits' does not say
}
