// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace gui {

class Label;
class Network;
class Settings;

/// An icon and a few words in the status bar that can be pressed; the icon alone where it is narrow.
class StatusItem : public QAbstractButton {
    Q_OBJECT
public:
    /// Without an icon the words always stay.
    StatusItem(QLatin1StringView icon, QWidget* parent);
    void setWords(const QString& words, const QString& whatItDoes);
    void setIconNamed(QLatin1StringView icon);
    void setIconOnly(bool isIconOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLatin1StringView m_icon;
    bool m_isIconOnly = false;
};

/// What the tab says of itself at the start; at the end what holds for the whole window.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    StatusBar(Network& network, Settings& settings, QWidget* parent);
    void setMessage(const QString& message);
    QString message() const;
    /// Where F6 brings the keyboard.
    QWidget* firstControl() const { return m_connections; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void ledgerWanted();
    void zoomResetWanted();
    void presentingEndWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Network& m_network;
    Settings& m_settings;
    Label* m_message;
    StatusItem* m_connections;
    StatusItem* m_presenting;
    StatusItem* m_zoom;
};

} // namespace gui
