// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/words_options.h"

#include "core/io/file_stream.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/workbench/settings.h"

#include <QFileDialog>
#include <QSpinBox>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

constexpr int usualMostWords = 12;
constexpr int separators = 8;
constexpr int ownList = 3; ///< its place in the chooser
constexpr std::array separatorTexts{ "-", " ", ".", "_", "" };
constexpr std::array caseWords{ "listed", "lower", "first", "one-word", "each-letter" };
constexpr std::array additionWords{ "none", "one", "each" };

const QString panelId = u"password"_s;

core::Result<WordList> listIn(const std::filesystem::path& file, const core::Progress& progress)
{
    core::io::FileSource source = TRY(core::io::FileSource::open(file, progress.stop));
    core::Bytes bytes(WordList::largestFile + 1);
    bytes.resize(TRY(source.read(bytes)));
    auto list = parseWordList(core::asText(bytes));
    if (!list)
        list.error().subject = toUtf8(fromPath(file.filename()));
    return list;
}

} // namespace

WordsOptions::WordsOptions(QWidget* parent)
    : OptionPage(parent)
    , m_words(makeAmount(1, static_cast<int>(PassphraseSettings::mostWords), usualMostWords))
    , m_list(makeChooser(ownList + 1))
    , m_separator(makeChooser(separators))
    , m_ownSeparator(new LineEdit)
    , m_case(makeChooser(static_cast<int>(caseWords.size())))
    , m_digit(makeChooser(static_cast<int>(additionWords.size())))
    , m_symbol(makeChooser(static_cast<int>(additionWords.size())))
    , m_listRemark(new Label(TextRole::Caption, Tone::Muted))
    , m_reading(new Job(this))
{
    m_wordsRow = addWideRow(m_words.whole);
    m_listRow = addWideRow(m_list);
    m_listRemark->setWordWrap(true);
    addWhole(m_listRemark);
    m_separatorRow = addRow(m_separator);
    m_ownSeparatorRow = addWideRow(m_ownSeparator);
    m_caseRow = addRow(m_case);
    m_digitRow = addRow(m_digit);
    m_symbolRow = addRow(m_symbol);
    m_ownSeparator->setMonospace(true);
    m_ownSeparator->setMaxLength(static_cast<int>(PassphraseSettings::longestSeparator));
    m_words.box->setValue(static_cast<int>(PassphraseSettings{}.words));
    connect(m_list, &Chooser::activated, this, &WordsOptions::chooseList);
    connect(m_ownSeparator, &QLineEdit::textChanged, this, &WordsOptions::tell);
    for (Chooser* chooser : { m_separator, m_case, m_digit, m_symbol })
        connect(chooser, &Chooser::currentIndexChanged, this, &WordsOptions::tell);
    connect(m_separator, &Chooser::currentIndexChanged, this, &WordsOptions::presentList);
    presentList();
}

/// The titles come with the language.
Chooser* WordsOptions::makeChooser(int choices)
{
    auto* chooser = new Chooser;
    for (int i = 0; i < choices; ++i)
        chooser->addItem(QString());
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(4);
    chooser->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return chooser;
}

void WordsOptions::fill(Chooser& chooser, const QStringList& titles)
{
    for (int i = 0; i < chooser.count(); ++i)
        chooser.setItemText(i, titles[i]);
}

WordsOptions::Separator WordsOptions::separator() const
{
    return static_cast<Separator>(m_separator->currentIndex());
}

PassphraseSettings WordsOptions::settings() const
{
    PassphraseSettings settings;
    settings.words = static_cast<std::uint32_t>(m_words.box->value());
    settings.list = m_listIndex == ownList ? m_ownList : shared(static_cast<BuiltInList>(m_listIndex));
    switch (separator()) {
    case Separator::RandomDigit:
        settings.separatorKind = SeparatorKind::RandomDigit;
        break;
    case Separator::RandomSymbol:
        settings.separatorKind = SeparatorKind::RandomSymbol;
        break;
    case Separator::Own:
        settings.separator = toUtf8(m_ownSeparator->text());
        break;
    default:
        settings.separator = separatorTexts[static_cast<std::size_t>(m_separator->currentIndex())];
    }
    settings.wordCase = static_cast<WordCase>(m_case->currentIndex());
    settings.digit = static_cast<Addition>(m_digit->currentIndex());
    settings.symbol = static_cast<Addition>(m_symbol->currentIndex());
    return settings;
}

OptionPage::Plan WordsOptions::plan() const
{
    const PassphraseSettings now = settings();
    return { .making = makingOf(now),
        .without = {
            makingWith(now,
                [](PassphraseSettings& without) {
                    without.separatorKind = SeparatorKind::Fixed;
                    without.separator = " ";
                }),
            makingWith(now, [](PassphraseSettings& without) { without.wordCase = WordCase::Lower; }),
            makingWith(now, [](PassphraseSettings& without) { without.digit = Addition::None; }),
            makingWith(now, [](PassphraseSettings& without) { without.symbol = Addition::None; }),
        } };
}

QList<OptionPage::Row> WordsOptions::effectRows() const
{
    return { m_separatorRow, m_caseRow, m_digitRow, m_symbolRow };
}

QString WordsOptions::reason() const
{
    QStringList parts{ tr("%n word(s)", nullptr, m_words.box->value()) };
    const auto add = [&](int addition, const QString& one, const QString& many) {
        if (addition > 0)
            parts.append(addition == 1 ? one : many);
    };
    if (m_case->currentIndex() >= static_cast<int>(WordCase::OneWord))
        parts.append(tr("capitals"));
    if (separator() == Separator::RandomDigit || separator() == Separator::RandomSymbol)
        parts.append(tr("separators"));
    add(m_digit->currentIndex(), tr("a digit"), tr("digits"));
    add(m_symbol->currentIndex(), tr("a symbol"), tr("symbols"));
    if (parts.size() == 1)
        return parts.front();
    const QString last = parts.takeLast();
    return tr("%1 and %2", "a list, its last part")
        .arg(parts.join(tr(", ", "between the parts of a list")), last);
}

QStringList WordsOptions::commandWords() const
{
    const PassphraseSettings now = settings();
    QStringList words{ u"passphrase"_s, u"--words"_s, QString::number(now.words) };
    if (m_listIndex == ownList)
        words << u"--list-file"_s << quoted(ownShell(), m_file);
    else if (m_listIndex > 0)
        words << u"--list"_s << QString::fromLatin1(idOf(static_cast<BuiltInList>(m_listIndex)));
    if (now.separatorKind != SeparatorKind::Fixed)
        words << u"--random-separator"_s
              << (now.separatorKind == SeparatorKind::RandomDigit ? u"digit"_s : u"symbol"_s);
    else if (now.separator != PassphraseSettings{}.separator)
        words << u"--separator="_s + quoted(ownShell(), fromUtf8(now.separator));
    const auto add = [&](const QString& option, int chosen, const char* word) {
        if (chosen > 0)
            words << option << QString::fromLatin1(word);
    };
    add(u"--case"_s, m_case->currentIndex(), caseWords[static_cast<std::size_t>(now.wordCase)]);
    add(u"--digit"_s, m_digit->currentIndex(), additionWords[static_cast<std::size_t>(now.digit)]);
    add(u"--symbol"_s, m_symbol->currentIndex(), additionWords[static_cast<std::size_t>(now.symbol)]);
    return words;
}

void WordsOptions::chooseList(int index)
{
    if (index == ownList) {
        // What is drawn from stays until the other list has been read.
        m_list->setCurrentIndex(m_listIndex);
        askForList();
        return;
    }
    m_reading->abandon();
    m_listError.reset();
    const bool isOther = m_listIndex != index;
    m_listIndex = index;
    presentList();
    if (isOther)
        tell();
}

void WordsOptions::askForList()
{
    auto* dialog = new QFileDialog(this, tr("Choose a list of words"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { readList(toPath(name)); });
    dialog->open();
}

void WordsOptions::readList(const std::filesystem::path& file)
{
    m_reading->start([file](const core::Progress& progress) { return listIn(file, progress); },
        [this, file](core::Result<WordList> list) {
            m_listError.reset();
            if (!list) {
                m_listError = list.error();
                presentList();
                return;
            }
            m_ownList = std::make_shared<const WordList>(*std::move(list));
            m_file = file;
            m_listIndex = ownList;
            retranslate();
            tell();
        });
}

void WordsOptions::presentList()
{
    m_list->setCurrentIndex(m_listIndex);
    QStringList remarks;
    if (m_listError) {
        remarks.append(sentenceOf(*m_listError));
    } else if (m_listIndex == ownList && m_ownList) {
        if (m_ownList->duplicates > 0)
            remarks.append(
                tr("Words that were there twice, left out: %1").arg(countText(m_ownList->duplicates)));
        if (m_ownList->isSigned)
            remarks.append(tr("The signature of the list was not verified"));
    }
    m_listRemark->setTone(m_listError ? Tone::Danger : Tone::Muted);
    m_listRemark->setText(remarks.join(u"\n"_s));
    m_listRemark->setHidden(remarks.isEmpty());
    const bool isOwn = separator() == Separator::Own;
    m_ownSeparator->setVisible(isOwn);
    m_ownSeparatorRow.title->setVisible(isOwn);
}

void WordsOptions::save(Settings& settings) const
{
    settings.setPanelValue(panelId, u"words"_s, m_words.box->value());
    settings.setPanelValue(panelId, u"word_list"_s, m_listIndex == ownList ? 0 : m_listIndex);
    settings.setPanelValue(panelId, u"separator"_s, m_separator->currentIndex());
    settings.setPanelValue(panelId, u"own_separator"_s, m_ownSeparator->text());
    settings.setPanelValue(panelId, u"word_case"_s, m_case->currentIndex());
    settings.setPanelValue(panelId, u"word_digit"_s, m_digit->currentIndex());
    settings.setPanelValue(panelId, u"word_symbol"_s, m_symbol->currentIndex());
}

void WordsOptions::restore(const Settings& settings)
{
    m_isSilent = true;
    const auto number = [&](const QString& key, int otherwise) {
        return settings.panelValue(panelId, key, otherwise).toInt();
    };
    const auto choose = [&](Chooser* chooser, const QString& key, int otherwise) {
        chooser->setCurrentIndex(qBound(0, number(key, otherwise), chooser->count() - 1));
    };
    m_words.box->setValue(number(u"words"_s, m_words.box->value()));
    m_listIndex = qBound(0, number(u"word_list"_s, 0), ownList - 1);
    choose(m_separator, u"separator"_s, 0);
    m_ownSeparator->setText(settings.panelValue(panelId, u"own_separator"_s).toString());
    choose(m_case, u"word_case"_s, static_cast<int>(WordCase::AsListed));
    choose(m_digit, u"word_digit"_s, static_cast<int>(Addition::AfterOneWord));
    choose(m_symbol, u"word_symbol"_s, static_cast<int>(Addition::None));
    presentList();
    m_isSilent = false;
}

void WordsOptions::retranslate()
{
    setTitle(m_wordsRow, tr("Words"), m_words.box);
    m_words.slider->setAccessibleName(tr("Words"));
    setTitle(m_listRow, tr("List"), m_list);
    setTitle(m_separatorRow, tr("Separator"), m_separator);
    setTitle(m_ownSeparatorRow, tr("Its text"), m_ownSeparator);
    setTitle(m_caseRow, tr("Capitals"), m_case);
    setTitle(m_digitRow, tr("Digit"), m_digit);
    setTitle(m_symbolRow, tr("Symbol"), m_symbol);
    const auto counted = [](const QString& name, std::size_t words) {
        return tr("%1, %2 words", "a list").arg(name, countText(words));
    };
    fill(*m_list,
        { counted(tr("EFF long"), 7776), counted(tr("EFF short 1"), 1296), counted(tr("EFF short 2"), 1296),
            m_ownList ? counted(printable(fromPath(m_file.filename())), m_ownList->words.size())
                      : tr("A list of your own…") });
    fill(*m_separator,
        { tr("Hyphen"), tr("Space"), tr("Full stop"), tr("Underscore"), tr("None"), tr("Random digit"),
            tr("Random symbol"), tr("Own text") });
    fill(*m_case,
        { tr("As listed"), tr("None"), tr("First letters"), tr("One word"), tr("Each letter by chance") });
    const QStringList additions{ tr("None"), tr("After one word"), tr("After each word") };
    fill(*m_digit, additions);
    fill(*m_symbol, additions);
    presentList();
}

} // namespace gui::password
