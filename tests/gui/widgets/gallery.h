// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QImage>

void setZoom(int percent);
void setScheme(gui::Scheme scheme, gui::Contrast contrast = gui::Contrast::Normal);

/// All controls in all of their states.
QImage drawGallery(gui::Scheme scheme, double devicePixelRatio);
/// Into the folder that ASSAY_PICTURES names, if it does.
void savePicture(const QImage& image, const QString& name);
