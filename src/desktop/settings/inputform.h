// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QMap>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace evergrant {

/// Rows of a form that is put together at run time: label, field, and below it what is wrong with it. The key of a
/// field is that of `--set`, or of a parameter of `add`; settings are checked by the rules that the worker applies.
class InputForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Text, Secret, File };
    struct Field
    {
        QString key, label, placeholder;
        bool needed = false;
        Kind kind = Kind::Text;
    };

    explicit InputForm(QWidget* parent = nullptr);

    void add(const Field& field);
    /// With the label, hint and kind that the setting has everywhere.
    void addSetting(const QString& key, bool needed, const QString& placeholder = {});
    /// A choice among `options`, value and words; the first is the default.
    void addChoice(const QString& key, const QString& label, const QList<std::pair<QString, QString>>& options);
    void clear();

    bool has(const QString& key) const { return find(key) != nullptr; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString text(const QString& key) const; ///< trimmed
    void setText(const QString& key, const QString& text);
    /// What all fields hold, as it was typed; some of it is secret.
    QMap<QString, Secret> typed() const;
    /// Puts it back into the fields that are there, and tells nobody.
    void setTyped(const QMap<QString, Secret>& texts);
    /// A row that is of no use at the moment, with its error.
    void setShown(const QString& key, bool shown);
    /// A field that is only needed while another one is empty.
    void setNeeded(const QString& key, bool needed);
    /// The fields that are settings, with what they hold; empty ones too.
    QMap<QString, QString> settings() const;

    /// Checks every field, shows below each what is wrong, and gives the focus to the first of them.
    bool isComplete();
    /// Puts an error below the field that its message begins with ("issuer: …") or that its code names. False: none.
    bool complain(const Error& error);
    void complain(const QString& key, const QString& message);
    /// Goes to the first field without a text; false if all have one.
    bool focusFirstEmpty();
    void focusOn(const QString& key);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        Field field;
        QLineEdit* edit = nullptr;
        QComboBox* choice = nullptr;
        QLabel* label = nullptr;
        QLabel* error = nullptr;
    };

    const Row* find(const QString& key) const;
    Row makeRow(const Field& field, QWidget* input);
    QWidget* fileInput(QLineEdit* edit, const Field& field);
    QString complaintAbout(const Row& row) const;
    static void showError(const Row& row, const QString& message);

    QGridLayout* m_grid;
    QList<Row> m_rows;
};

} // namespace evergrant
