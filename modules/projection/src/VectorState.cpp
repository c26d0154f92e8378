// SPDX-License-Identifier: GPL-3.0-or-later
#include "VectorState.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

namespace {

__attribute__((target("avx"))) void zeroUpperHalves()
{
    _mm256_zeroupper();
}

} // namespace

void wm::projection::releaseVectorRegisters()
{
    static const bool hasAvx = __builtin_cpu_supports("avx") != 0;
    if (hasAvx)
        zeroUpperHalves();
}

#else

void wm::projection::releaseVectorRegisters()
{
}

#endif
