package io.github.sizeis.examples.glibc;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Structure;
import java.util.List;

/** {@code poll} as the users of JNA are used to write it. */
interface IdiomaticPoll extends Library {

  /** A descriptor to wait for. */
  @Structure.FieldOrder({"fd", "events", "revents"})
  class pollfd extends Structure {
    /** The descriptor. */
    public int fd;

    /** What to wait for. */
    public short events;

    /** What has happened. */
    public short revents;
  }

  /** Loads the C library. */
  static IdiomaticPoll load() {
    return Native.load("c", IdiomaticPoll.class);
  }

  /** Waits. */
  int poll(pollfd[] fds, NativeLong nfds, int timeout);

  /** Waits for descriptors, as values that go in and come out. */
  static List<Pollfd> poll(IdiomaticPoll library, List<Pollfd> fds, int timeout) {
    pollfd[] array = (pollfd[]) new pollfd().toArray(fds.size());
    for (int i = 0; i < array.length; i++) {
      array[i].fd = fds.get(i).fd();
      array[i].events = fds.get(i).events();
    }
    if (library.poll(array, new NativeLong(array.length), timeout) < 0) {
      throw new IllegalStateException("poll: " + Native.getLastError());
    }
    Pollfd[] result = new Pollfd[array.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = new Pollfd(array[i].fd, array[i].events, array[i].revents);
    }
    return List.of(result);
  }
}
