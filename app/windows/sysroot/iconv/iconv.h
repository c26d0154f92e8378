/* SPDX-License-Identifier: GPL-3.0-or-later */
/* As much of iconv as poppler's C++ frontend asks for: UTF-8 to UTF-16LE and back. */
#ifndef WAYMARK_ICONV_H
#define WAYMARK_ICONV_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef void* iconv_t;

iconv_t iconv_open(const char* to, const char* from);
int iconv_close(iconv_t converter);
size_t iconv(iconv_t converter, char** input, size_t* inputLeft, char** output, size_t* outputLeft);

#ifdef __cplusplus
}
#endif

#endif
