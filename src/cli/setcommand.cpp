// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setcommand.h"

#include "cli/options.h"
#include "cli/settinghelp.h"
#include "core/handover/handovernotes.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

struct NoteOption
{
    const char* option;
    const char* help;
};

/// In the order of handoverKeys(). An empty text takes a note back.
constexpr NoteOption noteOptions[] = {
    {"--purpose", QT_TRANSLATE_NOOP("HandoverNotes", "For the handover sheet: what it is for; empty takes it back")},
    {"--without-it", QT_TRANSLATE_NOOP("HandoverNotes", "The same: what breaks without it")},
    {"--responsible", QT_TRANSLATE_NOOP("HandoverNotes", "The same: who can repair it, and how to reach them")},
    {"--custodian", QT_TRANSLATE_NOOP("HandoverNotes", "The same: the second person who can")},
    {"--custodian-after", QT_TRANSLATE_NOOP("HandoverNotes", "The same: after so many days without an answer the "
                                                             "second person takes over; 3 unless set")},
    {"--notes",
     QT_TRANSLATE_NOOP("HandoverNotes",
                       "The same: what else should be known, such as where the password is kept; no passwords")},
};

} // namespace

void SetCommand::setup(Options& options)
{
    options.name(m_params.name);
    options.text("--client-id", m_params.clientId,
                 tr("Client ID, as the provider's portal shows it; after another one somebody has to sign in again"));
    options.flag("--client-secret-stdin", m_secretFromStdin,
                 tr("Read the client secret, or the key of a static grant, from standard input, one line"));
    options.flag("--proxy-password-stdin", m_proxyPasswordFromStdin,
                 tr("Read the password of the proxy from standard input, one line; after the client secret"));
    options.repeated("--scope", m_scopes,
                     tr("A permission to ask for; replaces all present ones; may be given several times"));
    options.text("--title", m_params.title, tr("Title that the window shows"));
    options.repeated("--set", m_settings, tr("A setting as key=value; key= removes it; may be given several times"));
    m_notes.resize(std::size(noteOptions));
    for (size_t i = 0; i < std::size(noteOptions); ++i)
        options.text(noteOptions[i].option, m_notes[i],
                     QCoreApplication::translate("HandoverNotes", noteOptions[i].help));
    options.footer(settingsHelp());
}

Result<void> SetCommand::check()
{
    if (const Result<void> checked = checkNames({m_params.name}); !checked)
        return checked;
    if (isNothingGiven())
        return usageError(
            tr("Nothing to set: give --client-id, --client-secret-stdin, --proxy-password-stdin, --scope, --title, "
               "--set, or what is to stand on the handover sheet (--purpose, --responsible ...)."));
    for (qsizetype i = 0; i < handoverKeys().size(); ++i) {
        const QString note = m_notes[size_t(i)].value_or(QString());
        if (const auto checked = note.isEmpty() ? Result<void>() : checkStoredSetting(handoverKeys().at(i), note);
            !checked)
            return checked;
    }
    if (const auto settings = settingsFrom(m_settings); !settings)
        return tl::unexpected<Error>(settings.error());
    return {};
}

bool SetCommand::isNothingGiven() const
{
    const bool hasNote = std::ranges::any_of(m_notes, [](const auto& note) { return note.has_value(); });
    return !m_secretFromStdin && !m_proxyPasswordFromStdin && !m_params.title && !m_params.clientId &&
           m_scopes.isEmpty() && m_settings.isEmpty() && !hasNote;
}

void SetCommand::begin()
{
    if (!m_scopes.isEmpty())
        m_params.scopes = m_scopes;
    m_params.settings = *settingsFrom(m_settings);
    for (qsizetype i = 0; i < handoverKeys().size(); ++i)
        if (const auto& note = m_notes[size_t(i)])
            m_params.settings.insert(handoverKeys().at(i), *note);
    QList<SecretLine> lines;
    if (m_secretFromStdin)
        lines << SecretLine{tr("Client secret"), [this](const Secret& secret) { m_params.clientSecret = secret; }};
    if (m_proxyPasswordFromStdin)
        lines << SecretLine{tr("Password of the proxy"),
                            [this](const Secret& secret) { m_params.proxyPassword = secret; }};
    readSecrets(lines, [this] { send(); });
}

void SetCommand::send()
{
    ask<api::Set>(m_params, [this](const api::Set::Answer& answer) {
        say(tr("Changed %1.").arg(m_params.name));
        if (!answer.message.isEmpty())
            say(answer.message);
        finish(ExitCode::Done);
    });
}

} // namespace evergrant::cli
