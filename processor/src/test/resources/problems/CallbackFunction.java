interface None extends Callback {}
interface Several extends Callback { void a(); int b(); }
interface Named extends Callback { void a(); int callback(); }
interface One extends Callback { void a(); String toString(); }
interface Inherits extends One {}
@Struct interface A {
  None a(); //! CallbackFunction: The callback 'None' does not say what its function is. Let the interface itself declare one method, or one that is called 'callback'.
  @Nullable Several b(); //! CallbackFunction: The callback 'Several' does not say
  Named c();
  One d();
  Inherits e(); //! CallbackFunction: The callback 'Inherits' does not say
}
