# SPDX-FileCopyrightText: 2026 The Rounds authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by ./dev for `./dev flatpak`: builds the manifest, installs it for the user and tries it in its sandbox. Where
# Flathub cannot be reached, a stand-in for the GNOME runtime is made from the Debian root, once, in the user's cache.

manifest=$here/flatpak/$app_id.yml
flathub=https://dl.flathub.org/repo/flathub.flatpakrepo
stand_in_branch=debian-13
stand_in_remote=rounds-stand-in

flatpak_all() {
  need_on_host flatpak flatpak-builder elfutils dbus
  ensure_environment
  local work=$here/build/flatpak used_manifest=$manifest
  mkdir -p "$work"
  if take_runtime_from_flathub; then
    say "building with the GNOME runtime of Flathub"
  else
    say "Flathub is out of reach: building with a stand-in for the GNOME runtime, made from Debian 13"
    ensure_stand_in
    used_manifest=$work/$app_id.yml
    # Debian's AppStream has no appstream-compose; the data suite validates the metainfo.
    sed -e "s/^runtime-version: .*/runtime-version: $stand_in_branch\nappstream-compose: false/" -e "s|^\( *path:\) \.\.$|\1 $here|" "$manifest" \
      >"$used_manifest"
  fi
  say "building and installing the Flatpak"
  flatpak-builder --user --force-clean --disable-rofiles-fuse --install \
    --state-dir="$cache/flatpak/builder" "$work/app" "$used_manifest" >"$work/builder.log" 2>&1 </dev/null || {
    tail -n 60 "$work/builder.log" >&2
    return 1
  }
  try_in_sandbox "$work"
}

take_runtime_from_flathub() {
  [[ ${ROUNDS_FLATHUB:-} = 0 ]] && return 1
  local version
  version=$(sed -n "s/^runtime-version: '\(.*\)'/\1/p" "$manifest")
  timeout 30 flatpak --user remote-add --if-not-exists flathub "$flathub" >/dev/null 2>&1 || return 1
  say "fetching GNOME $version from Flathub if it is not here yet"
  flatpak --user install -y --noninteractive --or-update flathub \
    "org.gnome.Platform//$version" "org.gnome.Sdk//$version" >&2 </dev/null
}

# One tree serves as platform and as development kit: the Debian root without what a program cannot need.
ensure_stand_in() {
  [[ -n $root ]] || ensure_root
  local folder repo stamp=$cache/flatpak/stand-in.${root##*-}
  folder=$cache/flatpak/stand-in repo=$cache/flatpak/repo
  [[ -e $stamp ]] && flatpak --user info "org.gnome.Sdk//$stand_in_branch" >/dev/null 2>&1 && return
  say "making the stand-in runtime from $root (once; takes two or three minutes)"
  rm -rf "$folder" "$repo"
  mkdir -p "$folder/usr/etc" "$folder/files" "$folder/var"
  as_root tar -C "$root/usr" --exclude=./lib/llvm-19 --exclude=./share/doc --exclude=./share/fonts/opentype/noto \
    --exclude='./lib/locale/*_*' -cf - . | tar -C "$folder/usr" --no-same-owner -xf -
  as_root tar -C "$root/etc" --exclude='./*shadow*' --exclude=./machine-id --exclude=./resolv.conf --exclude=./mtab \
    --exclude=./hosts --exclude=./hostname --exclude=./localtime --exclude=./security --exclude=./ssl/private \
    -cf - . | tar -C "$folder/usr/etc" --no-same-owner -xf -
  chmod -R u+rwX "$folder/usr"
  local name
  for name in Platform Sdk; do
    cat >"$folder/metadata" <<TXT
[Runtime]
name=org.gnome.$name
runtime=org.gnome.Platform/$(flatpak --default-arch)/$stand_in_branch
sdk=org.gnome.Sdk/$(flatpak --default-arch)/$stand_in_branch
TXT
    flatpak build-export --runtime --no-update-summary "$repo" "$folder" "$stand_in_branch" >/dev/null
  done
  flatpak build-update-repo "$repo" >/dev/null
  rm -rf "$folder"
  flatpak --user remote-add --if-not-exists --no-gpg-verify "$stand_in_remote" "file://$repo"
  flatpak --user install -y --noninteractive --reinstall "$stand_in_remote" \
    "org.gnome.Platform//$stand_in_branch" "org.gnome.Sdk//$stand_in_branch" >&2 </dev/null
  rm -rf "$repo"
  touch "$stamp"
}

# Exports the sample plan inside the sandbox, to the only place there that the host sees, and reads the PDF.
try_in_sandbox() {
  local work=$1 outside=$HOME/.var/app/$app_id/cache permissions text pages
  # fallback-x11 shows as x11 too.
  permissions=$(flatpak --user info --show-permissions "$app_id" | tr '=;' '\n\n' | sed '/^$/d; /^x11$/d' |
    LC_ALL=C sort | xargs)
  [[ $permissions = '[Context] devices dri fallback-x11 ipc shared sockets wayland' ]] ||
    die "the installed Flatpak asks for other permissions than the manifest: $permissions"
  say "exporting the sample plan inside the sandbox"
  mkdir -p "$outside"
  rm -f "$outside/plan.pdf"
  timeout 120 flatpak --user run "$app_id" --sample --export-plan="$outside/plan.pdf" </dev/null
  [[ -e $outside/plan.pdf ]] || die "the program ended well in its sandbox and left no plan"
  mv "$outside/plan.pdf" "$work/plan.pdf"
  pages=$(cd "$work" && inside pdfinfo plan.pdf | sed -n 's/^Pages: *//p')
  text=$(cd "$work" && inside pdftotext plan.pdf - | wc -w)
  [[ ${pages:-0} -ge 1 && $text -ge 100 ]] || die "the plan from the sandbox has ${pages:-no} pages and $text words"
  (cd "$work" && inside pdffonts plan.pdf) | awk 'NR > 2 && $(NF - 4) != "yes" { exit 1 }' ||
    die "the plan from the sandbox has fonts that are not embedded"
  printf 'Flatpak %s works in its sandbox: a plan of %s pages and %s words is in build/flatpak/plan.pdf\n' \
    "$app_id" "$pages" "$text"
}
