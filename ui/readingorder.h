#pragma once

class QWidget;

namespace ui {

/// Lets Tab follow the layouts from the start to the end, whatever the order in which widgets were made.
void tabInReadingOrder(QWidget *root);

} // namespace ui
