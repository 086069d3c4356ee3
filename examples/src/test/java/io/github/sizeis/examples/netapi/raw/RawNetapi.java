package io.github.sizeis.examples.netapi.raw;

import io.github.sizeis.Idl;
import io.github.sizeis.Struct;
import io.github.sizeis.windows.DWORD;
import io.github.sizeis.windows.LPWSTR;
import org.jspecify.annotations.Nullable;

/** A struct of {@code NetUsers}, declared so that no bit of memory is lost and none is refused. */
@Idl(dumps = true)
public interface RawNetapi {

  @Struct
  interface USER_INFO_1 {
    @LPWSTR
    @Nullable String usri1_name();

    @LPWSTR
    @Nullable String usri1_password();

    @DWORD
    long usri1_password_age();

    @DWORD
    long usri1_priv();

    @LPWSTR
    @Nullable String usri1_home_dir();

    @LPWSTR
    @Nullable String usri1_comment();

    @DWORD
    long usri1_flags();

    @LPWSTR
    @Nullable String usri1_script_path();
  }
}
