package io.github.sizeis.examples.dhcp;

import io.github.sizeis.examples.iphelper.MibIpaddrrow;
import io.github.sizeis.examples.iphelper.MibIpaddrrowConverter;
import io.github.sizeis.examples.iphelper.MibIpaddrtable;
import io.github.sizeis.examples.iphelper.MibIpaddrtableConverter;
import java.util.List;

/** All that was generated for {@link io.github.sizeis.examples.iphelper.IpHelper}. */
final class IpHelperBindings {

  static final List<Binding<?>> ALL =
      List.of(
          new Binding<>(
              "MIB_IPADDRROW",
              MibIpaddrrow.class,
              MibIpaddrrowConverter::fromNative,
              MibIpaddrrowConverter::toNative),
          new Binding<>(
              "MIB_IPADDRTABLE",
              MibIpaddrtable.class,
              MibIpaddrtableConverter::fromNative,
              MibIpaddrtableConverter::toNative));

  private IpHelperBindings() {}
}
