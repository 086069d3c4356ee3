@Struct interface FOO_BAR { int x(); }
@Struct interface FOOBAR { int x(); } //! CaseClash: 'FOOBAR' generates the type 'Foobar', which differs from 'FooBar' by letter case only
@Struct("Remedied") interface foo_BAR { int x(); } //! CaseClash: 'foo_BAR' generates the type 'foo_BAR', which differs from 'FOO_BAR' by letter case only
