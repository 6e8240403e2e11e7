// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/generator.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QSlider;
class QSpinBox;

namespace gui {
class Label;
class Settings;
} // namespace gui

namespace gui::password {

/// The options of one kind of password: a row each, with what it adds in bits at its end.
class OptionPage : public QWidget {
    Q_OBJECT
public:
    explicit OptionPage(QWidget* parent = nullptr);

    using Making = std::function<core::Result<core::password::Generator>()>;
    /// What another thread needs to make passwords as the options say; it touches no widget.
    struct Plan {
        Making making;
        /// The same without one option each, in the order of the rows that tell effects; null where a row
        /// tells none.
        std::vector<Making> without;
    };
    using Effects = std::vector<std::optional<double>>; ///< bits, in the same order
    virtual Plan plan() const = 0;
    /// What the bits come from: "6 words and a digit".
    virtual QString reason() const = 0;
    /// What makes the same with the command line, without how many.
    virtual QStringList commandWords() const = 0;
    /// What each option adds, or takes.
    virtual void presentEffects(const Effects& effects);
    void clearEffects() { OptionPage::presentEffects({}); }
    /// An error of the generator belongs to one of the options; false: to none.
    virtual bool presentError(const core::Error& error);
    virtual void save(Settings& settings) const = 0;
    virtual void restore(const Settings& settings) = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed();

protected:
    struct Row {
        Label* title = nullptr;
        Label* effect = nullptr;
    };
    /// A slider with a box for the number beside it; both say the same.
    struct Amount {
        QWidget* whole = nullptr;
        QSlider* slider = nullptr;
        QSpinBox* box = nullptr;
    };

    /// Title, control, effect.
    Row addRow(QWidget* control);
    /// Title, and a control up to the end.
    Row addWideRow(QWidget* control);
    /// From the leading edge to the end.
    void addWhole(QWidget* widget);
    /// The slider reaches the usual amounts only.
    Amount makeAmount(int least, int most, int usualMost);
    QSpinBox* makeNumber(int least, int most);
    static void setTitle(const Row& row, const QString& title, QWidget* control);
    /// The rows that tell effects, in the order of Plan::without.
    virtual QList<Row> effectRows() const = 0;
    template <typename Settings> static Making makingOf(Settings settings)
    {
        return [settings = std::move(settings)] { return core::password::Generator::of(settings); };
    }
    template <typename Settings, typename Change> static Making makingWith(Settings settings, Change change)
    {
        change(settings);
        return makingOf(std::move(settings));
    }
    void tell()
    {
        if (!m_isSilent)
            Q_EMIT changed();
    }
    bool m_isSilent = false; ///< while options are set, not chosen

    void changeEvent(QEvent* event) override;

private:
    void arrange();
    Row newRow();

    QGridLayout* m_grid;
    QList<QSpinBox*> m_numbers;
};

/// "+5.9 bits", "−0.2 bits", "adds nothing".
QString effectText(double bits);

} // namespace gui::password
