// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what a release is made of, as SPDX 2.3 in JSON: the source, and the libraries and tools that Debian's packages name in
// Build-Depends and Depends, in the versions that this machine has. What dpkg does not know has no version.
//
//   node sbom.mjs VERSION TARBALL SECONDS     SECONDS since 1970 are when it was made

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [version, tarball, seconds] = process.argv.slice(2);
const control = readFileSync(new URL('debian/control', import.meta.url), 'utf8');

/** The names in the fields `field` of all paragraphs, without versions and alternatives. */
function namesOf(field) {
    const names = [];
    for (const match of control.matchAll(new RegExp(`^${field}:((?:.*\\n)(?: .*\\n)*)`, 'gm')))
        names.push(...match[1].split(',').map(entry => entry.trim().split(/[ |(]/)[0]));
    return names.filter(name => /^[a-z0-9][a-z0-9+.-]*$/.test(name) && !name.startsWith('evergrant'));
}

function installedVersion(name) {
    try {
        return execFileSync('dpkg-query', ['-Wf', '${Version}', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
        return '';
    }
}

function dependency(name) {
    const found = installedVersion(name);
    const entry = {
        SPDXID: `SPDXRef-Package-${name.replace(/[^a-zA-Z0-9.-]/g, '-')}`,
        name,
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        externalRefs: [{
            referenceCategory: 'PACKAGE-MANAGER',
            referenceType: 'purl',
            referenceLocator: `pkg:deb/debian/${encodeURIComponent(name)}${found ? `@${encodeURIComponent(found)}` : ''}`,
        }],
    };
    if (found)
        entry.versionInfo = found;
    return entry;
}

const built = [...new Set(namesOf('Build-Depends'))].filter(name => name !== 'debhelper-compat').sort();
const needed = [...new Set(namesOf('Depends'))].filter(name => !built.includes(name)).sort();
const hash = createHash('sha256').update(readFileSync(tarball)).digest('hex');
const source = {
    SPDXID: 'SPDXRef-Package-evergrant',
    name: 'evergrant',
    versionInfo: version,
    packageFileName: basename(tarball),
    primaryPackagePurpose: 'SOURCE',
    supplier: 'Organization: The Evergrant developers',
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    checksums: [{ algorithm: 'SHA256', checksumValue: hash }],
    licenseConcluded: 'GPL-3.0-or-later',
    licenseDeclared: 'GPL-3.0-or-later',
    copyrightText: '2026 The Evergrant developers',
};
const related = (id, type, other) => ({ spdxElementId: id, relationshipType: type, relatedSpdxElement: other });
const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `evergrant-${version}`,
    documentNamespace: `https://evergrant.org/spdx/evergrant-${version}-${hash}`,
    creationInfo: {
        created: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
        creators: ['Organization: The Evergrant developers', 'Tool: evergrant-sbom'],
    },
    packages: [source, ...built.map(dependency), ...needed.map(dependency)],
};
document.relationships = [
    related('SPDXRef-DOCUMENT', 'DESCRIBES', source.SPDXID),
    ...built.map(name => related(dependency(name).SPDXID, 'BUILD_DEPENDENCY_OF', source.SPDXID)),
    ...needed.map(name => related(dependency(name).SPDXID, 'RUNTIME_DEPENDENCY_OF', source.SPDXID)),
];
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
