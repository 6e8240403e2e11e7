// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/rate.h"
#include "gui/panels/hash/digest_words.h"
#include "gui/panels/hash/expectation.h"
#include "gui/panels/hash/hash_queue.h"

#include <QAbstractItemModel>

#include <set>

namespace gui::hash {

enum class FileState : std::uint8_t { Waiting, Running, Done, Failed, Cancelled };

/// One file of the list, with all that was ever computed of it.
struct FileItem {
    FileId id = 0;
    std::filesystem::path path;
    std::shared_ptr<const core::Bytes> content{}; ///< of a sample
    std::uint64_t size = 0;
    std::optional<FileStamp> stamp{};
    FileState state = FileState::Waiting;
    std::size_t digestsInPass = 0;
    std::vector<core::hash::ComputedDigest> digests{};
    std::optional<core::Error> error{};
    Verdict verdict = Verdict::None;
};

/// How the digests of a file are to be seen.
struct DigestView {
    std::vector<core::hash::Algorithm> chosen;
    core::hash::DigestFormat format = core::hash::DigestFormat::Hex;
    Expectation expectation;
};

/// A digest as its row has it.
struct ShownDigest {
    core::hash::Algorithm algorithm = core::hash::Algorithm::Sha256;
    core::ByteView digest{};
    bool isMatch = false;
    bool isMismatch = false;
    std::size_t firstDifference = 0; ///< a hex digit, if it is a mismatch
};

/// Files, and below those that are expanded their digests. Updates come in batches: what is not shown is not
/// announced row by row.
class FileModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { SentenceRole = Qt::UserRole, CopyRole };
    using QAbstractItemModel::QAbstractItemModel;

    void append(std::vector<FileItem>&& items);
    /// Changes the item of this id, if it is still there, when the batch ends; returns null if it is not.
    FileItem* change(FileId id);
    void endChanges();
    void remove(int row);
    void clear();
    void setView(DigestView view);
    void setRunning(const std::vector<HashQueue::Running>& running);

    const DigestView& view() const { return m_view; }
    const std::vector<FileItem>& items() const { return m_items; }
    const FileItem& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(FileId id) const;
    /// Nothing unless it runs.
    const Rate* rateOf(FileId id) const;
    /// How many files have this verdict.
    std::size_t count(Verdict verdict) const { return m_verdicts[static_cast<std::size_t>(verdict)]; }
    std::size_t countUnfinished() const { return m_unfinished; }
    /// How many failed, or were cancelled before they could be compared.
    std::size_t countUnread() const { return m_unread; }
    /// Whether the one expected value names a file of this list: then it says nothing of the others.
    bool holdsNamedFile() const { return m_holdsNamedFile; }
    /// The first with this verdict.
    std::optional<int> firstWith(Verdict verdict) const;

    QString nameOf(const FileItem& item) const;
    QString captionOf(const FileItem& item) const;
    std::vector<ShownDigest> digestsOf(const FileItem& item) const;
    /// Without bytes if that row is gone.
    ShownDigest digestAt(const QModelIndex& index) const;
    WrittenDigest written(const ShownDigest& shown) const
    {
        return writeDigest(m_view.format, shown.algorithm, shown.digest);
    }
    Judgement judge(const FileItem& item) const;
    QString sentenceOf(const QModelIndex& index) const;
    /// The verdict as the list has it: what one value matches another file is not for this one.
    Verdict shownVerdict(const FileItem& item) const;
    bool isFile(const QModelIndex& index) const { return index.isValid() && index.internalId() == 0; }
    int fileRowOf(const QModelIndex& index) const;
    QModelIndex fileIndex(int row) const { return createIndex(row, 0, quintptr(0)); }

    bool isExpanded(int row) const { return m_expanded.contains(item(row).id); }
    void setExpanded(int row, bool isExpanded);
    /// Rows, ascending.
    std::vector<int> expandedRows() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What is shown of digests changed: rows come and go, and heights with them.
    void heightsChanged();

private:
    void judgeAgain(FileItem& item);
    void judgeAllAgain();
    /// Returns whether expanded cards show other rows now.
    bool recount();
    bool isNamed(const FileItem& item) const;
    bool findNamedFile() const;
    void relayout();

    std::vector<FileItem> m_items; ///< by ascending id
    DigestView m_view;
    std::set<FileId> m_expanded;
    std::map<FileId, Rate> m_rates;
    std::set<FileId> m_changed;
    std::array<std::size_t, 7> m_verdicts{};
    std::size_t m_unfinished = 0;
    std::size_t m_unread = 0;
    bool m_holdsNamedFile = false;
    bool m_hasMatch = false;
};

} // namespace gui::hash
