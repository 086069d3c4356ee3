package io.github.sizeis.examples.glibc;

import com.sun.jna.Callback;
import io.github.sizeis.Allocated;
import io.github.sizeis.CName;
import io.github.sizeis.FirstIs;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.LengthIs;
import io.github.sizeis.Out;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Utf8;
import io.github.sizeis.c.CLong;
import io.github.sizeis.c.CUlong;
import io.github.sizeis.c.SizeT;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of the GNU C library that take and give arrays. */
@Idl(
    library = "c",
    header = {"poll.h", "glob.h", "stdlib.h"})
public interface Glibc {

  /** A file descriptor to wait for, {@code poll.h}. */
  @CName("struct pollfd")
  @Struct(size = 8, size32 = 8)
  interface pollfd {
    /** The descriptor. */
    int fd();

    /** What to wait for. */
    short events();

    /** What has happened. */
    short revents();
  }

  /**
   * Waits until something happens to one of some file descriptors.
   *
   * <pre>int poll(struct pollfd *fds, nfds_t nfds, int timeout);</pre>
   */
  @Status(value = "return >= 0", code = Status.Code.LAST_ERROR)
  int poll(@InOut @SizeIs("nfds") List<pollfd> fds, @CUlong long nfds, int timeout);

  /** What {@code glob} found, {@code glob.h}. */
  @Struct
  interface glob_t {
    /** How many paths matched. */
    @SizeT
    long gl_pathc();

    /** The paths, behind the slots that are left free. */
    @SizeIs("gl_offs + gl_pathc")
    @FirstIs("gl_offs")
    @LengthIs("gl_pathc")
    List<@Utf8 String> gl_pathv();

    /** How many slots are left free in front, with {@code GLOB_DOOFFS}. */
    @SizeT
    long gl_offs();

    /** The flags. */
    int gl_flags();

    /** With {@code GLOB_ALTDIRFUNC}: closes a directory. */
    @Nullable Callback0 gl_closedir();

    /** With {@code GLOB_ALTDIRFUNC}: reads a directory. */
    @Nullable Callback0 gl_readdir();

    /** With {@code GLOB_ALTDIRFUNC}: opens a directory. */
    @Nullable Callback0 gl_opendir();

    /** With {@code GLOB_ALTDIRFUNC}: looks at a link. */
    @Nullable Callback0 gl_lstat();

    /** With {@code GLOB_ALTDIRFUNC}: looks at a file. */
    @Nullable Callback0 gl_stat();
  }

  /** A function that is not called here. */
  interface Callback0 extends Callback {
    /** Does nothing. */
    void call();
  }

  /** A function that decides what happens when a directory cannot be read. */
  interface ErrorFunction extends Callback {
    /**
     * Decides.
     *
     * @param path the directory
     * @param error the {@code errno}
     * @return 0 to go on
     */
    int call(String path, int error);
  }

  /**
   * Finds the paths that match a pattern.
   *
   * <pre>
   * int glob(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *pglob);
   * </pre>
   */
  @Status("return == 0 || return == 3")
  int glob(
      @Utf8 String pattern,
      int flags,
      @Nullable ErrorFunction errfunc,
      @Out @Allocated(free = "globfree(&pglob)") glob_t pglob);

  /**
   * Finds the paths that match a pattern, and leaves slots free in front of them.
   *
   * <pre>
   * int glob(const char *pattern, int flags, int (*errfunc)(const char *, int), glob_t *pglob);
   * </pre>
   */
  @CName("glob")
  @Status("return == 0 || return == 3")
  int globBehind(
      @Utf8 String pattern,
      int flags,
      @Nullable ErrorFunction errfunc,
      @InOut @Allocated(free = "globfree(&pglob)") glob_t pglob);

  /** Frees what was found. */
  void globfree(@InOut glob_t pglob);

  /** What a division gives, {@code stdlib.h}. */
  @Struct("DivResult")
  interface div_t {
    /** How often. */
    int quot();

    /** What is left. */
    int rem();
  }

  /** What a division of wider numbers gives, {@code stdlib.h}. */
  @Struct("LdivResult")
  interface ldiv_t {
    /** How often. */
    @CLong
    long quot();

    /** What is left. */
    @CLong
    long rem();
  }

  /**
   * Divides, and returns a struct by value that fits a register.
   *
   * <pre>div_t div(int numer, int denom);</pre>
   */
  div_t div(int numer, int denom);

  /**
   * Divides, and returns a struct by value that takes two registers.
   *
   * <pre>ldiv_t ldiv(long numer, long denom);</pre>
   */
  ldiv_t ldiv(@CLong long numer, @CLong long denom);
}
