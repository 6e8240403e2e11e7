// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/file_comparison.h"
#include "gui/jobs/job.h"
#include "gui/widgets/card.h"

#include <QTimer>

#include <filesystem>

namespace gui {
class Button;
class Label;
class LineEdit;
} // namespace gui

namespace gui::hash {

class HexPairView;

/// Two files around what differs: their bytes, the way to the next and the former difference, to an offset.
/// Reads on another thread, and never more than it shows.
class DifferenceView : public Card {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setFiles(const std::filesystem::path& left, const std::filesystem::path& right,
        const core::compare::FileComparison& comparison);
    void forget();
    void setNarrow(bool isNarrow);
    void retranslate();

    void goToNext();
    void goToPrevious();
    /// Decimal, or hexadecimal after 0x.
    void goTo(const QString& offset);
    bool canGo() const { return m_canGo; }

    HexPairView& bytes() { return *m_bytes; }
    LineEdit& offsetEdit() { return *m_offset; }
    Button& nextButton() { return *m_next; }
    Button& previousButton() { return *m_previous; }
    bool isBusy() const { return m_reading.isRunning() || m_searching.isRunning(); }
    QString remark() const;

Q_SIGNALS:
    void copyWanted(const QString& text);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void readBlock(std::uint64_t offset);
    template <typename Search> void find(Search search);
    void show(std::uint64_t begin, std::uint64_t end);
    void presentRange();
    void setBusy(bool isBusy);

    std::filesystem::path m_left;
    std::filesystem::path m_right;
    std::uint64_t m_size = 0;
    std::uint64_t m_begin = 0; ///< of the range that is marked
    std::uint64_t m_end = 0;
    bool m_canGo = false;
    bool m_isMarked = false;

    Job m_reading;
    Job m_searching;
    Label* m_title;
    Label* m_remark;
    LineEdit* m_offset;
    Button* m_previous;
    Button* m_next;
    Button* m_copy;
    HexPairView* m_bytes;
};

} // namespace gui::hash
