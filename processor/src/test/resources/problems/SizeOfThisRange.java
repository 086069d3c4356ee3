@Struct interface A {
  @SizeOfThis @BYTE int size(); //! SizeOfThisRange: 'A' has 301 bytes on WIN64, which 'size' cannot hold. Declare 'size' as wide as the header does, or leave @SizeOfThis out.
  @Fixed(300) byte[] data();
}
@Struct interface WIDTH {
  @SizeOfThis @BYTE int size(); //! SizeOfThisRange: 'WIDTH' has 256 bytes on WIN64, which
  @Fixed(31) List<@Nullable Pointer> pointers();
}
@Struct interface SHORTLY {
  @SizeOfThis short size(); //! SizeOfThisRange: 'SHORTLY' has 65536 bytes on WIN64, which
  @Fixed(65534) byte[] data();
}
@Struct interface ON_UNIX {
  @SizeOfThis @BYTE int size(); //! SizeOfThisRange: 'ON_UNIX' has 328 bytes on SYSV64, which
  @Fixed(40) @io.github.sizeis.c.CLong long[] numbers();
}
@Struct interface MOST { @SizeOfThis @BYTE int size(); @Fixed(254) byte[] data(); }
@Struct interface MOST_OF_SHORT { @SizeOfThis short size(); @Fixed(65532) byte[] data(); }
@Struct interface USER { A a(); }
