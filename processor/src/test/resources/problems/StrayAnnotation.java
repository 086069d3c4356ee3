@Bits(3) int f(); //! StrayAnnotation: @Bits says nothing here. It belongs on a field of a struct
@Align(8) int g(); //! StrayAnnotation: @Align says
interface Plain {
  @SizeIs("n") byte[] a(); //! StrayAnnotation: @SizeIs says nothing here. It belongs on a method of an interface marked @Struct
  @Fixed(4) byte[] b(); //! StrayAnnotation: @Fixed says
  @CName("d") int c(); //! StrayAnnotation: @CName says
  @BigEndian int e(); //! StrayAnnotation: @BigEndian says
  @Redacted int f(); //! StrayAnnotation: @Redacted says
  @Reserved int g(); //! StrayAnnotation: @Reserved says
  @SizeOfThis int h(); //! StrayAnnotation: @SizeOfThis says
  int t(@Resume @Grow(when = "1") @Total int l); //! StrayAnnotation: @Resume says //! StrayAnnotation: @Grow says //! StrayAnnotation: @Total says
  int r(@Out int l); //! StrayAnnotation: @Out says nothing here. It belongs on a method of an interface marked @Idl
  @Status("return == 0") int s(@In int n); //! StrayAnnotation: @Status says //! StrayAnnotation: @In says
  @Bits(3) int p(); //! StrayAnnotation: @Bits says
  @Align(8) int q(); //! StrayAnnotation: @Align says
  @LengthIs("n") byte[] k(); //! StrayAnnotation: @LengthIs says
  @FirstIs("n") byte[] l(); //! StrayAnnotation: @FirstIs says
  @MaxIs("n") byte[] m(); //! StrayAnnotation: @MaxIs says
  @LastIs("n") byte[] o(); //! StrayAnnotation: @LastIs says
  @Terminated byte[] r(); //! StrayAnnotation: @Terminated says
  @MultiSz List<String> s(); //! StrayAnnotation: @MultiSz says
  @Inline int k2(); //! StrayAnnotation: @Inline says
  @Chain int l2(); //! StrayAnnotation: @Chain says
  @Next int m2(); //! StrayAnnotation: @Next says
  @Ignore int o2(); //! StrayAnnotation: @Ignore says
  int i(@Fixed(4) byte[] j); //! StrayAnnotation: @Fixed says
}
@CName("none") interface Other {} //! StrayAnnotation: @CName says
class Constants {
  @CValue(1) //! StrayAnnotation: @CValue says nothing here. It belongs on a constant of an enum
  static final int ONE = 1;
  @Unknown //! StrayAnnotation: @Unknown says
  static final int TWO = 2;
}
interface NoUnion {
  @Case(is = 1) int a(); //! StrayAnnotation: @Case says nothing here. It belongs on an arm of an interface marked @Union
  @Default int b(); //! StrayAnnotation: @Default says
  @SwitchIs("a") int c(); //! StrayAnnotation: @SwitchIs says
}
@Struct interface NoUnionEither {
  @Case(is = 1) int a(); //! StrayAnnotation: @Case says
}
@Untagged interface NoUnionAtAll {} //! StrayAnnotation: @Untagged says nothing here. It belongs on an interface marked @Union
@On(Os.LINUX) interface NothingAtAll {} //! StrayAnnotation: @On says nothing here. It belongs on an interface marked @Idl, @Struct or @Union
