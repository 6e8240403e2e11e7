// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/crack_time.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QSpinBox;

namespace gui {
class Button;
class Chooser;
class FlowLayout;
class Label;
} // namespace gui

namespace gui::password {

class RateSlider;

/// Who guesses, and how fast: a hash and the hardware that computes it, or a rate of one's own on the slider.
class Attacker : public QWidget {
    Q_OBJECT
public:
    explicit Attacker(QWidget* parent = nullptr);

    double rate() const;
    /// "bcrypt, cost 10 on one GPU", "Your own rate".
    QString title() const;
    /// What the command line calls it; empty for a rate of one's own.
    QString hashWord() const;
    QString hardwareWord() const;
    /// As those two name it; what is not known is left as it was.
    void restore(const QString& hashWord, const QString& hardwareWord);
    bool isOwnRate() const;
    void choose(const core::password::StoredAs& stored, core::password::Hardware hardware);
    RateSlider* slider() const { return m_slider; }
    Chooser* hashes() const { return m_hashes; }
    Chooser* hardware() const { return m_hardware; }
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Parameter {
        QWidget* box;
        Label* label;
        QSpinBox* spin;
        std::size_t hash; ///< index in m_stored
    };

    QWidget* makeHeading();
    QWidget* makeParameters();
    void addParameter(FlowLayout& flow, std::size_t hash, int least, int most);
    void readParameters();
    void writeParameters();
    /// Takes the rate from the choosers.
    void adopt();
    void present();
    void showParameters(bool isShown);

    std::vector<core::password::StoredAs> m_stored; ///< as the chooser lists them, with their parameters
    QBoxLayout* m_headingLayout = nullptr;
    Label* m_title = nullptr;
    Label* m_hashLabel = nullptr;
    Label* m_onLabel = nullptr;
    Chooser* m_hashes = nullptr;
    Chooser* m_hardware = nullptr;
    Button* m_showParameters = nullptr;
    QWidget* m_parametersRow = nullptr;
    std::vector<Parameter> m_parameters;
    RateSlider* m_slider;
    bool m_showsParameters = false;
    bool m_isSilent = false;
};

} // namespace gui::password
