package io.github.sizeis.examples.glibc;

import io.github.sizeis.Allocated;
import io.github.sizeis.CName;
import io.github.sizeis.Grow;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Terminated;
import io.github.sizeis.c.SizeT;
import io.github.sizeis.c.Uint32;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of users, {@code grp.h}: a struct of the caller's whose pointers lead into room of the
 * caller's, as much as it takes.
 */
@Idl(library = "c", encoding = "UTF-8", header = "grp.h")
public interface Accounts {

  /** A group. */
  @CName("struct group")
  @Struct(value = "Group", size = 32, size32 = 16)
  interface group {
    /** Its name. */
    String gr_name();

    /** Its password, encrypted. */
    @Nullable String gr_passwd();

    /** Its number. */
    @Uint32
    int gr_gid();

    /** The names of its members. */
    @Terminated
    List<String> gr_mem();
  }

  /**
   * Finds a group by its name; null where there is none. The struct then holds another group, and
   * only the last parameter tells.
   *
   * <pre>
   * int getgrnam_r(const char *name, struct group *grp, char *buf, size_t buflen,
   *     struct group **result);
   * </pre>
   */
  @Status("return == 0")
  int getgrnam_r(
      String name,
      @Out @Ignore group grp,
      @Out @Ignore @SizeIs("buflen") byte[] buf,
      @Grow(when = "return == 34", from = 64) @SizeT long buflen,
      @Out @Allocated @Ptr @Nullable group result);
}
