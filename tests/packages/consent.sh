#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   consent.sh ADDRESS   opens ADDRESS of the practice provider and agrees, as a person in a browser does. The page is a form with one
#                        hidden field.

set -eu
request=$(curl -sS "$1" | grep -o 'name="request" value="[^"]*"' | cut -d'"' -f4)
curl -sSL -o /dev/null --data-urlencode "request=$request" --data-urlencode answer=allow "${1%%\?*}"
