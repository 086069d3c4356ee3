@Struct interface LINK { @Next @Ptr @Nullable LINK next(); }
@Struct interface A {
  @Chain byte[] a(); //! ChainOfWhat: @Chain means nothing on 'byte[]'. It takes a List of structs that mark their link @Next.
  @Chain LINK b(); //! ChainOfWhat: @Chain means nothing on 'LINK'
  @Chain List<@LPWSTR String> c(); //! ChainOfWhat: @Chain means nothing on 'List<String>'
  @Chain List<@Ptr LINK> d(); //! ChainOfWhat: @Chain means nothing on 'List<LINK>'
  @Chain List<LINK> e();
}
