package io.github.sizeis.processor.check.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "NumElements, numElements",
    "ClientIpAddress, clientIpAddress",
    "IPAddress, ipAddress",
    "bClientType, bClientType",
    "usri1_name, usri1Name",
    "URL, url",
    "szURLName, szUrlName",
    "dwFlags, dwFlags",
    "gl_pathv, glPathv",
    "x86Mode, x86Mode",
    "MD5Hash, md5Hash",
    "Int32Value, int32Value",
    "IPv4Address, ipv4Address",
    "HTTPSv2URLs, httpsv2Urls",
    "IDs, ids",
    "OBJECT_IDs, objectIds",
    "_reserved, reserved",
    "a__b, aB",
    "_1, _1",
    "A, a",
    "DWORDs, dwords",
    // Java's own words, and what every object or value has
    "class, class_",
    "Class, class_",
    "class_, class_",
    "INT, int_",
    "notify, notify_",
    "Wait, wait_",
    "GetClass, getClass_",
    "to_builder, toBuilder_",
    "builder, builder_",
    "hash_code, hashCode_",
    "toString, toString_",
    "yield, yield_",
    "_, __",
    "equals, equals"
  })
  void accessors(String cName, String java) {
    assertEquals(java, JavaNames.accessor(cName));
  }

  @ParameterizedTest
  @CsvSource({
    "DHCPV4_FAILOVER_CLIENT_INFO, Dhcpv4FailoverClientInfo",
    "glob_t, GlobT",
    "POINT, Point",
    "xmlNodeSet, XmlNodeSet",
    "SHARE_INFO_1, ShareInfo1",
    "gss_OID_set, GssOidSet",
    "_PROCESS_INFORMATION, ProcessInformation",
    "Owner_Inner, OwnerInner",
    "WIN32_FIND_DATAW, Win32FindDataw",
    "_3D, _3D",
    "__, ___"
  })
  void values(String cName, String java) {
    assertEquals(java, JavaNames.value(cName));
  }
}
