// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// presettexts.mjs FOLDER FILE: writes the texts for people of the presets in FOLDER to FILE, as C++ that lupdate reads. The programs
// ask for them by presetText() of core/provider/presettext.h. What is the name of something (a service, a setting, a scope) stays.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, file] = process.argv.slice(2);
const forPeople = new Set([
    "summary", "grant_summary", "client_id_label", "client_secret_label", "rate_limits", "setup_steps", "setup_note",
    "explanation", "note", "label", "words", "step", "then",
]);
// Presets that stand for no service of that name.
const withoutBrand = new Set(["oauth2", "openid", "practice"]);
const texts = new Set();

function gather(value, key) {
    if (typeof value === "string") {
        if (forPeople.has(key))
            texts.add(value);
    } else if (Array.isArray(value)) {
        value.forEach(item => gather(item, key));
    } else if (value !== null && typeof value === "object") {
        for (const [name, item] of Object.entries(value)) {
            if (name === "comment" || name === "sources")
                continue;
            if (key === "known_scopes" && typeof item === "string")
                texts.add(item);
            else
                gather(item, name);
        }
    }
}

for (const name of readdirSync(folder).filter(entry => entry.endsWith(".json")).sort()) {
    const preset = JSON.parse(readFileSync(join(folder, name), "utf8"));
    if (withoutBrand.has(preset.id))
        texts.add(preset.name);
    gather(preset, "");
}
writeFileSync(file, [...texts].map(text => `QT_TRANSLATE_NOOP("Presets", ${JSON.stringify(text)});\n`).join(""));
