#!/usr/bin/env bash
# Runs a command beside a Samba server that only it can see, and ends with the command's exit code:
#   unshare --net --pid --fork --kill-child --mount-proc bash private-smbd.sh USERS GROUPS COMMAND [ARGUMENT...]
# The server is at 127.0.0.1:445 of this network namespace. It shares `docs` and `pub`, and knows root, whose password
# is `secret`, USERS users u1, u2, ... and GROUPS local groups g1, g2, ... Whatever Samba writes goes to file systems in memory, mounted where no one
# outside sees them, as are the files of accounts: no file of the machine changes. SMBD_PID is the server's process.
set -euo pipefail
users=$1
groups=$2
shift 2

ip link set lo up
for dir in /etc/samba /var/lib/samba /var/cache/samba /var/log/samba /run/samba; do
  [ ! -d "$dir" ] || mount -t tmpfs -o mode=755 private-samba "$dir"
done
home=/var/lib/samba
mkdir -p "$home/private" "$home/share"

cat > /etc/samba/smb.conf <<'END'
[global]
netbios name = SIZEIS
workgroup = SIZEIS
server role = standalone server
interfaces = lo
bind interfaces only = yes
disable netbios = yes
smb ports = 445
passdb backend = smbpasswd:/var/lib/samba/private/smbpasswd
load printers = no
disable spoolss = yes

[docs]
path = /var/lib/samba/share
comment = Schriftstücke

[pub]
path = /var/lib/samba/share
END

# Accounts of the system, which Samba wants behind its own.
{ cat /etc/passwd; for ((i = 1; i <= users; i++)); do echo "u$i:x:$((100000 + i)):65534::/:/bin/false"; done; } > "$home/passwd"
{ cat /etc/group; for ((i = 1; i <= groups; i++)); do echo "g$i:x:$((100000 + i)):"; done; } > "$home/group"
mount --bind "$home/passwd" /etc/passwd
mount --bind "$home/group" /etc/group

# Samba's own accounts: one by its tool, the others as that has written it.
printf 'secret\nsecret\n' | smbpasswd -s -a root >&2
model=$(grep '^root:' "$home/private/smbpasswd")
for ((i = 1; i <= users; i++)); do echo "u$i:$((100000 + i)):${model#root:*:}"; done >> "$home/private/smbpasswd"
for ((i = 1; i <= groups; i++)); do
  net groupmap add ntgroup="g$i" unixgroup="g$i" type=local >&2
done

smbd --foreground --no-process-group --debug-stdout < /dev/null >&2 &
export SMBD_PID=$!
for ((i = 0; i < 200; i++)); do
  if (: < /dev/tcp/127.0.0.1/445) 2> /dev/null; then
    "$@"
    exit
  fi
  sleep 0.05
done
echo 'The server did not start within 10 seconds.' >&2
exit 1
