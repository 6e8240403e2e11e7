// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/hmac_key.h"

#include "core/base/encoding.h"
#include "core/io/file_stream.h"
#include "gui/panels/hash/file_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QFileDialog>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString asText = u"text"_s;
const QString asHex = u"hex"_s;
const QString asBase64 = u"base64"_s;
const QString asFile = u"binary"_s;

core::Result<core::SecureBytes> keyIn(const std::filesystem::path& file, const core::Progress& progress)
{
    core::io::FileSource source = TRY(core::io::FileSource::open(file, progress.stop));
    core::SecureBytes key = TRY(core::SecureBytes::ofSize(core::SecureBytes::largestSize));
    const std::size_t size = TRY(source.read(key.bytes()));
    std::byte more{};
    if (size == key.size() && TRY(source.read({ &more, 1 })) > 0)
        return core::fail(core::ErrorCode::SecretTooLarge, file.string());
    key.shrink(size);
    return key;
}

} // namespace

HmacKey::HmacKey(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new Chooser)
    , m_edit(new SecretEdit)
    , m_kindField(new Field(m_kinds))
    , m_editField(new Field(m_edit))
    , m_fileRow(new QWidget)
    , m_fileField(new Field(m_fileRow))
    , m_choose(new Button(ButtonKind::Secondary))
    , m_fileName(new Label(TextRole::Body, Tone::Muted))
    , m_reading(nullptr)
{
    for (const QString& id : { asText, asHex, asBase64, asFile })
        m_kinds->addItem(QString(), id);
    m_edit->setMonospace(true);
    m_fileName->setElideMode(Qt::ElideMiddle);
    auto* fileLayout = new QHBoxLayout(m_fileRow);
    setMargins(*fileLayout, *m_fileRow, 0, 0, 0, 0);
    setSpacing(*fileLayout, *m_fileRow, 12);
    fileLayout->addWidget(m_choose);
    fileLayout->addWidget(m_fileName, 1);
    auto* layout = new QHBoxLayout(this);
    setMargins(*layout, *this, 0, 0, 0, 0);
    setSpacing(*layout, *this, 16);
    layout->addWidget(m_kindField, 0, Qt::AlignTop);
    layout->addWidget(m_editField, 1, Qt::AlignTop);
    layout->addWidget(m_fileField, 1, Qt::AlignTop);
    connect(m_kinds, &Chooser::currentIndexChanged, this, &HmacKey::adoptKind);
    connect(m_edit, &QLineEdit::textChanged, this, &HmacKey::changed);
    connect(m_choose, &Button::clicked, this, &HmacKey::chooseFile);
    adoptKind();
}

QString HmacKey::encoding() const
{
    return m_kinds->currentData().toString();
}

void HmacKey::adoptKind()
{
    const bool isFile = encoding() == asFile;
    m_editField->setVisible(!isFile);
    m_fileField->setVisible(isFile);
    if (!isFile) {
        m_reading.abandon();
        m_fileKey.reset();
        m_file.clear();
        m_fileField->setError({});
        presentFile();
    }
    Q_EMIT changed();
}

core::Result<core::SecureBytes> HmacKey::decoded() const
{
    if (encoding() == asFile) {
        // An HMAC under the empty key would look like one under that of the file.
        if (!m_fileKey)
            return core::fail(core::ErrorCode::FileNotFound);
        return core::SecureBytes::copyOf(m_fileKey->bytes());
    }
    core::SecureBytes typed = TRY(m_edit->copy());
    if (encoding() == asHex)
        return core::secretFromHex(core::asText(typed.bytes()));
    if (encoding() == asBase64)
        return core::secretFromBase64(core::asText(typed.bytes()));
    return typed;
}

core::Result<core::SecureBytes> HmacKey::key()
{
    core::Result<core::SecureBytes> result = decoded();
    if (!result)
        result.error().subject = toUtf8(tr("The key"));
    if (encoding() != asFile)
        m_editField->setError(result ? QString() : sentenceOf(result.error()));
    return result;
}

void HmacKey::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { readFrom(toPath(name)); });
    dialog->open();
}

void HmacKey::readFrom(const std::filesystem::path& file)
{
    m_file = file;
    m_fileKey.reset();
    m_fileField->setError({});
    presentFile();
    m_reading.start([file](const core::Progress& progress) { return keyIn(file, progress); },
        [this](core::Result<core::SecureBytes> key) {
            if (key)
                m_fileKey = *std::move(key);
            else
                m_fileField->setError(sentenceOf(key.error()));
            presentFile();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void HmacKey::presentFile()
{
    if (m_file.empty())
        m_fileName->setText(tr("No file chosen"));
    else if (m_fileKey)
        m_fileName->setText(
            tr("%1, %2", "file name, size").arg(isolated(shownName(m_file)), sizeText(m_fileKey->size())));
    else
        m_fileName->setText(isolated(shownName(m_file)));
}

void HmacKey::retranslate()
{
    const QString titles[] = { tr("Text"), tr("hex"), tr("Base64"), tr("File") };
    for (int i = 0; i < m_kinds->count(); ++i)
        m_kinds->setItemText(i, titles[i]);
    m_kindField->setLabel(tr("Key as"));
    m_editField->setLabel(tr("Key"));
    m_fileField->setLabel(tr("Key"));
    m_choose->setText(tr("Choose file…"));
    presentFile();
}

} // namespace gui::hash
