// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what a release is made of, as SPDX 2.3 in JSON: the source, and the libraries and tools that Debian's packages name in
// Build-Depends and Depends, in the versions that this machine has; the packages that were made of it, and what they depend on. What
// dpkg does not know has no version.
//
//   node sbom.mjs VERSION TARBALL SECONDS [PACKAGE.deb...]     SECONDS since 1970 are when it was made

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [version, tarball, seconds, ...debs] = process.argv.slice(2);
const control = readFileSync(new URL('debian/control', import.meta.url), 'utf8');

/** The names in a list of packages, without versions and alternatives. */
function namesIn(list) {
    const names = list.split(',').map(entry => entry.trim().split(/[ |(:]/)[0]);
    return names.filter(name => /^[a-z0-9][a-z0-9+.-]*$/.test(name) && !name.startsWith('evergrant'));
}

/** Those of the fields `field` of all paragraphs. */
function namesOf(field) {
    return [...control.matchAll(new RegExp(`^${field}:((?:.*\\n)(?: .*\\n)*)`, 'gm'))].flatMap(match => namesIn(match[1]));
}

function fieldOf(deb, field) {
    return execFileSync('dpkg-deb', ['-f', deb, field], { encoding: 'utf8' }).trim();
}

function sha256(file) {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** One version, also where the package is there for several architectures; empty where only its configuration is left. */
function installedVersion(name) {
    try {
        const found = execFileSync('dpkg-query', ['-Wf', '${db:Status-Status} ${Version}\\n', name],
            { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
        return found.match(/^installed (.*)$/m)?.[1] ?? '';
    } catch {
        return '';
    }
}

function idOf(name) {
    return `SPDXRef-Package-${name.replace(/[^a-zA-Z0-9.-]/g, '-')}`;
}

function dependency(name) {
    const found = installedVersion(name);
    const entry = {
        SPDXID: idOf(name),
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
const hash = sha256(tarball);
const terms = {
    supplier: 'Organization: The Evergrant developers',
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'GPL-3.0-or-later',
    licenseDeclared: 'GPL-3.0-or-later',
    copyrightText: '2026 The Evergrant developers',
};
const source = {
    SPDXID: 'SPDXRef-Package-evergrant',
    name: 'evergrant',
    versionInfo: version,
    packageFileName: basename(tarball),
    primaryPackagePurpose: 'SOURCE',
    checksums: [{ algorithm: 'SHA256', checksumValue: hash }],
    ...terms,
};
const packages = debs.sort().map(deb => ({
    SPDXID: idOf(basename(deb)),
    name: fieldOf(deb, 'Package'),
    versionInfo: fieldOf(deb, 'Version'),
    packageFileName: basename(deb),
    primaryPackagePurpose: 'INSTALL',
    checksums: [{ algorithm: 'SHA256', checksumValue: sha256(deb) }],
    ...terms,
}));
/** What each of them names in Depends: the libraries that it runs with. */
const runtime = new Map(debs.map((deb, place) => [packages[place].SPDXID, [...new Set(namesIn(fieldOf(deb, 'Depends')))].sort()]));
const libraries = [...new Set([...runtime.values()].flat())].filter(name => !built.includes(name) && !needed.includes(name)).sort();
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
    packages: [source, ...packages, ...[...built, ...needed, ...libraries].map(dependency)],
};
document.relationships = [
    related('SPDXRef-DOCUMENT', 'DESCRIBES', source.SPDXID),
    ...built.map(name => related(idOf(name), 'BUILD_DEPENDENCY_OF', source.SPDXID)),
    ...needed.map(name => related(idOf(name), 'RUNTIME_DEPENDENCY_OF', source.SPDXID)),
    ...packages.map(made => related('SPDXRef-DOCUMENT', 'DESCRIBES', made.SPDXID)),
    ...packages.map(made => related(made.SPDXID, 'GENERATED_FROM', source.SPDXID)),
    ...[...runtime].flatMap(([made, names]) => names.map(name => related(idOf(name), 'RUNTIME_DEPENDENCY_OF', made))),
];
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
