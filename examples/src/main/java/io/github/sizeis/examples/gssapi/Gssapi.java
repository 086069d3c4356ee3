package io.github.sizeis.examples.gssapi;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.Idl;
import io.github.sizeis.Ignore;
import io.github.sizeis.InOut;
import io.github.sizeis.Of;
import io.github.sizeis.Out;
import io.github.sizeis.Ptr;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.c.SizeT;
import io.github.sizeis.c.Uint32;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Generic Security Services, {@code gssapi/gssapi.h}: counted arrays in counted arrays. */
@Idl(
    library = {"gssapi_krb5", "libgssapi_krb5.so.2"},
    prefix = "gss_",
    header = "gssapi/gssapi.h")
@Status("(return & 0xFFFF0000) == 0")
public interface Gssapi {

  /** An object identifier in its DER encoding. */
  @Struct("Oid")
  interface gss_OID_desc {
    /** How many bytes there are. */
    @Uint32
    int length();

    /** The bytes, without tag and length. */
    @SizeIs("length")
    byte[] elements();
  }

  /** A set of object identifiers. */
  @Struct(value = "OidSet", unwrap = true)
  interface gss_OID_set_desc {
    /** How many there are. */
    @SizeT
    long count();

    /** The identifiers, one behind the other. */
    @SizeIs("count")
    List<gss_OID_desc> elements();
  }

  /** Bytes of any kind. */
  @Struct(value = "Buffer", unwrap = true)
  interface gss_buffer_desc {
    /** How many there are. */
    @SizeT
    long length();

    /** The bytes. */
    @SizeIs("length")
    byte[] value();
  }

  /** Tells which mechanisms there are. */
  @Ignore
  @Uint32
  int gss_indicate_mechs(
      @Out @Ignore @Uint32 int minor_status,
      @Out
          @Allocated(free = "gss_release_oid_set(&minor_status, &mech_set)")
          @Of(gss_OID_set_desc.class)
          @Ptr
          List<gss_OID_desc> mech_set);

  /** Frees a set of object identifiers. */
  @Uint32
  int gss_release_oid_set(@Out @Uint32 int minor_status, @InOut @Nullable Pointer set);

  /** Makes a name of its printed form; free it with {@code releaseName}. */
  @Ignore
  @Uint32
  int gss_import_name(
      @Out @Ignore @Uint32 int minor_status,
      @Of(gss_buffer_desc.class) byte @Ptr [] input_name_buffer,
      @Ptr @Nullable gss_OID_desc input_name_type,
      @Out Pointer output_name);

  /** Prints a name. */
  @Ignore
  @Uint32
  int gss_display_name(
      @Out @Ignore @Uint32 int minor_status,
      Pointer input_name,
      @Out
          @Allocated(free = "gss_release_buffer(&minor_status, &output_name_buffer)")
          @Of(gss_buffer_desc.class)
          byte[] output_name_buffer,
      @Out @Allocated @Ptr @Nullable gss_OID_desc output_name_type);

  /** Frees a name; it is NULL afterwards. */
  @Ignore
  @Uint32
  int gss_release_name(@Out @Ignore @Uint32 int minor_status, @InOut @Nullable Pointer name);

  /** Frees the bytes of a buffer. */
  @Uint32
  int gss_release_buffer(@Out @Uint32 int minor_status, @InOut gss_buffer_desc buffer);
}
