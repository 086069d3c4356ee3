@Struct interface A {
  @Ptr Pointer a(); //! MeaninglessPtr: @Ptr means nothing on 'Pointer'
  int n();
  @SizeIs("n") @Ptr List<GOOD_NEIGHBOUR> b(); //! MeaninglessPtr: @Ptr means nothing on 'List<GOOD_NEIGHBOUR>'
  @Fixed(4) byte @Ptr [] c(); //! MeaninglessPtr: @Ptr means nothing on 'byte[]'
  @Fixed(4) @Ptr @WCHAR String d(); //! MeaninglessPtr: @Ptr means nothing on 'String'. The text lies in the struct
}
@Struct interface TAIL {
  @DWORD int n();
  @SizeIs("n") @Inline @Ptr List<GOOD_NEIGHBOUR> tail(); //! MeaninglessPtr: @Ptr means nothing on 'List<GOOD_NEIGHBOUR>'. An @Inline array lies in the struct itself.
}
