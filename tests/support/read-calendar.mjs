// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   read-calendar.mjs    reads an iCalendar file from stdin with ical.js; stdout: JSON [{"uid","summary","description","start",
//                        "alarms":[TRIGGER...]}], times in seconds since 1970.

import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
process.stdout.write(JSON.stringify(calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
        uid: event.uid, summary: event.summary, description: event.description, start: event.startDate.toUnixTime(),
        alarms: component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('trigger').toString()),
    };
})));
