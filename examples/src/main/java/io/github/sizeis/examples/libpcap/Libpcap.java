package io.github.sizeis.examples.libpcap;

import com.sun.jna.Pointer;
import io.github.sizeis.Allocated;
import io.github.sizeis.CName;
import io.github.sizeis.Idl;
import io.github.sizeis.InOut;
import io.github.sizeis.Out;
import io.github.sizeis.Room;
import io.github.sizeis.SizeIs;
import io.github.sizeis.Status;
import io.github.sizeis.Struct;
import io.github.sizeis.Utf8;
import io.github.sizeis.c.Uint16;
import io.github.sizeis.c.Uint32;
import io.github.sizeis.c.Uint8;
import java.util.List;

/**
 * Network capture by libpcap. A function that opens something fails with NULL, and tells the reason
 * in room of the caller's; all others leave the reason with the handle.
 */
@Idl(
    library = {"pcap", "libpcap.so.0.8"},
    prefix = "pcap_",
    header = "pcap/pcap.h")
public interface Libpcap {
  /** Frames of Ethernet, {@code pcap/dlt.h}. */
  int DLT_EN10MB = 1;

  /** How large the room for a reason is, {@code pcap/pcap.h}. */
  int PCAP_ERRBUF_SIZE = 256;

  /** An instruction of the machine that filters packets, {@code pcap/bpf.h}. */
  @CName("struct bpf_insn")
  @Struct(value = "BpfInsn", size = 8, size32 = 8)
  interface bpf_insn {
    /** What to do. */
    @Uint16
    int code();

    /** How many instructions to skip if a condition holds. */
    @Uint8
    int jt();

    /** How many instructions to skip otherwise. */
    @Uint8
    int jf();

    /** The operand. */
    @Uint32
    long k();
  }

  /** A filter, {@code pcap/bpf.h}. */
  @CName("struct bpf_program")
  @Struct(value = "BpfProgram", size = 16, size32 = 8)
  interface bpf_program {
    /** How many instructions there are. */
    @Uint32
    int bf_len();

    /** The instructions. */
    @SizeIs("bf_len")
    List<bpf_insn> bf_insns();
  }

  /**
   * Opens a file of packets.
   *
   * <pre>pcap_t *pcap_open_offline(const char *fname, char *errbuf);</pre>
   */
  @Status(value = "return != 0", message = "errbuf")
  Pointer pcap_open_offline(@Utf8 String fname, @Out @Room("PCAP_ERRBUF_SIZE") @Utf8 String errbuf);

  /**
   * Makes a handle without packets, for which filters can be compiled.
   *
   * <pre>pcap_t *pcap_open_dead(int linktype, int snaplen);</pre>
   */
  Pointer pcap_open_dead(int linktype, int snaplen);

  /** Tells which link layer the packets have. */
  int pcap_datalink(Pointer p);

  /**
   * Compiles a filter.
   *
   * <pre>
   * int pcap_compile(pcap_t *p, struct bpf_program *fp, const char *str, int optimize,
   *     bpf_u_int32 netmask);
   * </pre>
   */
  @Status(value = "return == 0", message = "pcap_geterr(p)")
  int pcap_compile(
      Pointer p,
      @Out @Allocated(free = "pcap_freecode(&fp)") bpf_program fp,
      @Utf8 String str,
      int optimize,
      @Uint32 int netmask);

  /** Frees the instructions of a filter. */
  void pcap_freecode(@InOut bpf_program fp);

  /** Tells why the last call with a handle has failed; the string is the handle's. */
  @Allocated
  @Utf8
  String pcap_geterr(Pointer p);

  /** Closes a handle. */
  void pcap_close(Pointer p);
}
