package io.github.sizeis.examples.netapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.jna.Memory;
import io.github.sizeis.examples.OracleImage;
import io.github.sizeis.examples.netapi.NetGroups.SID_NAME_USE;
import io.github.sizeis.examples.netapi.NetUsers.USER_ACCOUNT_FLAGS;
import io.github.sizeis.examples.netapi.NetUsers.USER_PRIV;
import io.github.sizeis.runtime.Flags;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** netapi32 as Java would have it. */
class NetapiTest {

  @Test
  void usersAreWhatTheOracleSays() {
    OracleImage image = OracleImage.linked("users-3");
    try (Memory memory = image.relocated()) {
      List<UserInfo1> users =
          UserInfo1Converter.listFromNative(image.rootIn(memory), image.rootCount().orElseThrow());
      assertEquals(
          List.of("alice", "b\u00f6b", ""), users.stream().map(UserInfo1::usri1Name).toList());
      UserInfo1 alice = users.get(0);
      assertEquals(10, alice.usri1PasswordAge());
      assertEquals(USER_PRIV.USER_PRIV_USER, alice.usri1Priv());
      assertEquals(
          Flags.ofBits(USER_ACCOUNT_FLAGS.class, 0x200).with(USER_ACCOUNT_FLAGS.UF_SCRIPT),
          alice.usri1Flags());
      assertEquals(USER_PRIV.USER_PRIV_ADMIN, users.get(1).usri1Priv());
    }
  }

  @Test
  void aPasswordDoesNotShow() {
    String text =
        UserInfo1.builder()
            .usri1Password("correct horse")
            .usri1Priv(USER_PRIV.USER_PRIV_USER)
            .usri1Flags(Flags.none(USER_ACCOUNT_FLAGS.class))
            .build()
            .toString();
    assertFalse(text.contains("horse"), text);
  }

  @Test
  void aSidIsAsLongAsItSays() {
    Sid administrators = new Sid(1, new byte[] {0, 0, 0, 0, 0, 5}, new int[] {32, 544});
    try (NetGroupsNative.LOCALGROUP_MEMBERS_INFO_1 written =
        LocalgroupMembersInfo1Converter.toNative(
            new LocalgroupMembersInfo1(
                administrators, SID_NAME_USE.SidTypeAlias, "Administrators"))) {
      assertArrayEquals(
          new byte[] {1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 32, 2, 0, 0},
          written.lgrmi1_sid.getByteArray(0, 16));
      assertEquals(
          administrators,
          LocalgroupMembersInfo1Converter.fromNative(written.getPointer()).lgrmi1Sid());
    }
  }

  @Test
  void hoursAreAWeekOrNone() {
    UserInfo3 always =
        UserInfo3.builder()
            .usri3Priv(USER_PRIV.USER_PRIV_USER)
            .usri3Flags(Flags.of(USER_ACCOUNT_FLAGS.UF_SCRIPT))
            .usri3AuthFlags(Flags.none(NetUsers.AF_OP.class))
            .usri3LastLogon(Instant.EPOCH)
            .usri3LastLogoff(Instant.EPOCH)
            .build();
    assertNull(always.usri3LogonHours());
    byte[] hours = new byte[21];
    hours[20] = -1;
    UserInfo3 saturdays = always.toBuilder().usri3LogonHours(hours).build();
    try (NetUsersNative.USER_INFO_3 written = UserInfo3Converter.toNative(saturdays)) {
      assertArrayEquals(hours, written.usri3_logon_hours.getByteArray(0, 21));
      assertEquals(saturdays, UserInfo3Converter.fromNative(written.getPointer()));
    }
  }
}
