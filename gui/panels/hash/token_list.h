// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QTimer>

namespace gui::hash {

/// Tokens, one a row, with a copy button at the end of each. Return, Space or Ctrl+C copies the current one.
class TokenList : public QListView {
    Q_OBJECT
public:
    explicit TokenList(QWidget* parent = nullptr);
    void setTokens(const QStringList& tokens);
    QStringList tokens() const;
    /// Shows the tick; the owner calls it when the clipboard has the token.
    void showCopied(int row);
    int copiedRow() const { return m_copied; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    class Model;
    Model* m_model;
    int m_copied = -1;
    QTimer m_copiedTimer;
};

} // namespace gui::hash
