package io.github.sizeis.examples.records;

import io.github.sizeis.CName;
import io.github.sizeis.Idl;
import io.github.sizeis.Inline;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Struct;
import io.github.sizeis.Utf8;
import io.github.sizeis.c.Uint32;

/** What Linux tells of files, in records of varying size. */
@Idl(library = "c", header = "sys/inotify.h")
public interface Inotify {

  /** One record. */
  @CName("struct inotify_event")
  @Struct(size = 16, size32 = 16)
  interface inotify_event {
    /** The watch. */
    int wd();

    /** What happened. */
    @Uint32
    int mask();

    /** What the two records of a renaming have in common. */
    @Uint32
    int cookie();

    /** The bytes of the name, with the NULs behind it. */
    @Uint32
    int len();

    /** The name of a file in the directory that is watched, with the NULs behind it. */
    @SizeIs("len")
    @Inline(0)
    @Utf8
    String name();
  }
}
