package io.github.sizeis.examples.dhcp;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.github.sizeis.runtime.Abi;
import io.github.sizeis.runtime.Explanation;
import io.github.sizeis.runtime.NativeDataException;
import io.github.sizeis.runtime.Source;
import java.nio.ByteBuffer;
import java.util.List;

/** Decodes an image, in native memory as a server's answer would be, or explains its bytes. */
final class FailoverClients {

  private FailoverClients() {}

  static List<Dhcpv4FailoverClientInfo> of(ImageFile image) throws RefusedException {
    if (image.pointerSize() != Native.POINTER_SIZE) {
      throw new RefusedException(
          "its pointers have "
              + image.pointerSize()
              + " bytes, and those of this machine have "
              + Native.POINTER_SIZE);
    }
    byte[] data = image.data();
    try (Memory memory = new Memory(data.length)) {
      memory.write(0, data, 0, data.length);
      // Pointers in the data are as they were where the image was taken: nothing needs to move them
      Source source = Source.region(memory, data.length, image.base());
      return Dhcpv4FailoverClientInfoArrayConverter.converter()
          .read(new Pointer(image.root()), source)
          .clients();
    } catch (NativeDataException e) {
      throw new RefusedException(e.getMessage(), e);
    }
  }

  /** Explains an image of any Windows, whatever it holds. */
  static Explanation explained(ImageFile image) {
    Abi abi = image.pointerSize() == Long.BYTES ? Abi.WIN64 : Abi.WIN32;
    Source source = Source.image(ByteBuffer.wrap(image.data()), image.base()).withAbi(abi);
    return Dhcpv4FailoverClientInfoArrayConverter.converter()
        .explain(new Pointer(image.root()), source);
  }
}
