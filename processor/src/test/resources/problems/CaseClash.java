@Struct interface FOO_BAR { int x(); }
@Struct interface FOOBAR { int x(); } //! CaseClash: 'FOOBAR' generates the type 'Foobar', which differs from 'FooBar' by letter case only
