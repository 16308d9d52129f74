/* bcryptprimitives.dll, which Wine before 9 lacks: Rust's standard library takes its random numbers from `ProcessPrng`. */
#include <windows.h>

/* What advapi32.dll calls `RtlGenRandom`. */
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    while (length > 0) {
        ULONG now = length > 0x10000 ? 0x10000 : (ULONG)length;
        if (!SystemFunction036(buffer, now))
            return FALSE;
        buffer += now;
        length -= now;
    }
    return TRUE;
}
