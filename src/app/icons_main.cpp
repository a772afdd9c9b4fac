// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws an icon in the sizes of the icon theme specification. A part of the build; it is not installed.
//
//   evergrant-icons ICON.svg FOLDER     writes FOLDER/16.png and so on

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sizes[] = {16, 22, 24, 32, 48, 64, 128, 256, 512};

bool draw(QSvgRenderer& icon, int size, const QString& path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter);
    painter.end();
    return image.save(path, "PNG");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // builds have no display
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    QSvgRenderer icon;
    if (words.size() != 3 || !icon.load(words[1])) {
        std::fprintf(stderr, "usage: evergrant-icons ICON.svg FOLDER\n");
        return 2;
    }
    for (const int size : sizes) {
        const QString path = words[2] + u'/' + QString::number(size) + u".png"_s;
        if (!draw(icon, size, path)) {
            std::fprintf(stderr, "evergrant-icons: %s cannot be written\n", qUtf8Printable(path));
            return 1;
        }
    }
    return 0;
}
