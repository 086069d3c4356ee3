#!/usr/bin/env bash
# Makes the images of mixed.c again, with Debian's gcc for x86-64 and gcc-12-s390x-linux-gnu.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The bytes that the compiler $1 lays out go to the file $3; its linker and its objcopy have names that begin with $2.
image() {
  "$1" -std=c11 -O1 -fno-toplevel-reorder -fno-pic -c mixed.c -o "$work/mixed.o"
  "$2ld" -N --section-start=.root=0x10000 --section-start=.image=0x10800 -e 0 "$work/mixed.o" -o "$work/mixed"
  "$2objcopy" -O binary -j .root -j .image "$work/mixed" "$3"
  chmod -x "$3"
}

image s390x-linux-gnu-gcc-12 s390x-linux-gnu- s390x.bin
image x86_64-linux-gnu-gcc x86_64-linux-gnu- x86_64.bin
