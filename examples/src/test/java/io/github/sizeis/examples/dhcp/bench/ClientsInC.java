package io.github.sizeis.examples.dhcp.bench;

import com.sun.jna.Pointer;
import io.github.sizeis.examples.SharedObject;
import io.github.sizeis.examples.bench.Way;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfo;
import io.github.sizeis.examples.dhcp.raw.Dhcpv4FailoverClientInfoArray;
import io.github.sizeis.internal.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads clients by JNI: C code makes the Java objects. */
final class ClientsInC {

  private ClientsInC() {}

  /** The way, for which gcc compiles the C code. */
  static Way<Dhcpv4FailoverClientInfoArray> way() {
    try {
      Path directory = Files.createTempDirectory("clients");
      Path library =
          SharedObject.compile(
              "/io/github/sizeis/examples/dhcp/bench/clients.c", directory, headers());
      System.load(library.toString());
      Files.delete(library);
      Files.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    prepare(Dhcpv4FailoverClientInfo.class);
    return Way.reading(ClientsInC::read);
  }

  private static String[] headers() {
    String include = Path.of(System.getProperty("java.home"), "include").toString();
    return new String[] {"-I" + include, "-I" + include + "/linux"};
  }

  private static Dhcpv4FailoverClientInfoArray read(Pointer from) {
    return new Dhcpv4FailoverClientInfoArray(Values.list(read(Pointer.nativeValue(from))));
  }

  private static native void prepare(Class<?> client);

  private static native Object[] read(long address);
}
