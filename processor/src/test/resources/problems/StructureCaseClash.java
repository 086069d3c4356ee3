@Struct interface FOO_BAR { int x(); }
@Struct("Remedied") interface foo_BAR { int x(); } //! StructureCaseClash: 'foo_BAR' generates the structure 'foo_BAR', which differs from 'FOO_BAR' by letter case only
