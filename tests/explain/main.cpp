// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev explain

#include "explain.h"

#include <cstdio>

int main()
{
    const QString text = evergrant::explain::phases() + evergrant::explain::replays();
    std::fputs(text.toUtf8().constData(), stdout);
    return 0;
}
