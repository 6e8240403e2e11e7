// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "gui/jobs/job.h"

#include <QWidget>

#include <filesystem>

namespace gui {
class Button;
class Chooser;
class Field;
class Label;
class SecretEdit;
} // namespace gui

namespace gui::hash {

/// The key of an HMAC: typed as text, hex or Base64, or the bytes of a file.
class HmacKey : public QWidget {
    Q_OBJECT
public:
    explicit HmacKey(QWidget* parent = nullptr);

    /// What is there now, decoded strictly; the place of a mistake is said below the field.
    core::Result<core::SecureBytes> key();
    /// As the command's --key-encoding has it.
    QString encoding() const;
    /// Empty unless the key is in a file.
    const std::filesystem::path& file() const { return m_file; }
    void readFrom(const std::filesystem::path& file);
    SecretEdit* edit() const { return m_edit; }
    Chooser* kinds() const { return m_kinds; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void adoptKind();
    void chooseFile();
    void presentFile();
    core::Result<core::SecureBytes> decoded() const;

    Chooser* m_kinds;
    SecretEdit* m_edit;
    Field* m_kindField;
    Field* m_editField;
    QWidget* m_fileRow;
    Field* m_fileField;
    Button* m_choose;
    Label* m_fileName;
    Job m_reading;
    std::filesystem::path m_file;
    std::optional<core::SecureBytes> m_fileKey; ///< nothing while no file is read
};

} // namespace gui::hash
