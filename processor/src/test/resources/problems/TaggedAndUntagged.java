@Struct interface MEMBER { int tag(); int x(); }
@Untagged @Union(tag = "tag") //! TaggedAndUntagged: 'U' has a tag, and is marked @Untagged
interface U {
  @Case(is = 1) MEMBER a();
}
