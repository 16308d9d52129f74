/* The launcher that CPython's installer puts into Lib\venv\scripts\nt, and that a virtual environment has as its python.exe. The
 * embeddable distribution lacks it. It does what CPython's own does (PC/launcher.c, with VENV_REDIRECT): reads `home` in pyvenv.cfg,
 * says in `__PYVENV_LAUNCHER__` who it is, starts the Python of that home with the same arguments, and ends as that ends.
 * With -DTARGET=L"pythonw.exe" it is venvwlauncher.exe. */
#include <stdio.h>
#include <windows.h>

#ifndef TARGET
#define TARGET L"python.exe"
#endif

static int fail(const char *what)
{
    fprintf(stderr, "venvlauncher: %s (error %lu)\n", what, GetLastError());
    return 106;
}

/* What follows the program's own name on its command line. */
static const wchar_t *arguments(void)
{
    const wchar_t *rest = GetCommandLineW();
    int quoted = 0;
    while (*rest != 0 && (quoted || (*rest != L' ' && *rest != L'\t'))) {
        quoted ^= *rest == L'"';
        rest++;
    }
    return rest;
}

/* The file beside this program, or one folder up. */
static HANDLE open_settings(const wchar_t *self)
{
    wchar_t path[MAX_PATH * 4];
    for (int up = 1; up <= 2; up++) {
        wcscpy(path, self);
        for (int i = 0; i < up; i++) {
            wchar_t *slash = wcsrchr(path, L'\\');
            if (slash == NULL)
                return INVALID_HANDLE_VALUE;
            *slash = 0;
        }
        wcscat(path, L"\\pyvenv.cfg");
        HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL, OPEN_EXISTING, 0, NULL);
        if (file != INVALID_HANDLE_VALUE)
            return file;
    }
    return INVALID_HANDLE_VALUE;
}

static BOOL WINAPI leave_it_to_python(DWORD event)
{
    (void)event;
    return TRUE;
}

int main(void)
{
    static wchar_t self[MAX_PATH * 4], program[MAX_PATH * 4];
    static wchar_t command[0x8000];
    static char settings[0x4000];
    if (GetModuleFileNameW(NULL, self, MAX_PATH * 4 - 16) == 0)
        return fail("no name of its own");
    HANDLE file = open_settings(self);
    DWORD length = 0;
    if (file == INVALID_HANDLE_VALUE || !ReadFile(file, settings, sizeof settings - 1, &length, NULL))
        return fail("no pyvenv.cfg");
    CloseHandle(file);

    const char *home = NULL;
    for (char *line = strtok(settings, "\r\n"); line != NULL && home == NULL; line = strtok(NULL, "\r\n")) {
        if (strncmp(line, "home", 4) == 0) {
            line += 4 + strspn(line + 4, " \t");
            if (*line == '=')
                home = line + 1 + strspn(line + 1, " \t");
        }
    }
    if (home == NULL || MultiByteToWideChar(CP_UTF8, 0, home, -1, program, MAX_PATH * 4 - 16) == 0)
        return fail("no home in pyvenv.cfg");
    wcscat(program, L"\\" TARGET);
    SetEnvironmentVariableW(L"__PYVENV_LAUNCHER__", self);

    /* As this one ends, what it started ends. */
    HANDLE job = CreateJobObjectW(NULL, NULL);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    STARTUPINFOW start;
    GetStartupInfoW(&start);
    SetConsoleCtrlHandler(leave_it_to_python, TRUE);
    PROCESS_INFORMATION python;
    /* Python takes the first word for itself. */
    _snwprintf(command, sizeof command / sizeof *command - 1, L"\"%ls\"%ls", program, arguments());
    if (!CreateProcessW(program, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &python))
        return fail("cannot start the Python of its home");
    AssignProcessToJobObject(job, python.hProcess);
    WaitForSingleObject(python.hProcess, INFINITE);
    DWORD status = 1;
    GetExitCodeProcess(python.hProcess, &status);
    return (int)status;
}
