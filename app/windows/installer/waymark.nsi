; SPDX-License-Identifier: GPL-3.0-or-later
; The installer: for one user, without administrator rights. package.sh passes, as /D:
;   OUT      the installer to write          STAGE    the folder with the program's files
;   VERSION  1.2.3                           FILES    makes and removes these files (generated)
;   KB       their size                      ICON     the program's icon
;   PICTURE  beside the first and last page
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "${FILES}"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Waymark"
!define PROGID "Waymark.Workspace"
!define LIBRARY "bin\waymark-window.dll"

Name "$(Program)"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Waymark"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Waymark ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Waymark"
VIAddVersionKey "FileDescription" "Waymark ${VERSION} Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\waymark.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The one of the user's Windows is taken, else the first.
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString Program ${LANG_SIMPCHINESE} "规划目标看板"
LangString Program ${LANG_ENGLISH} "Waymark"
LangString Workspace ${LANG_SIMPCHINESE} "规划目标工作区"
LangString Workspace ${LANG_ENGLISH} "Waymark workspace"
LangString Running ${LANG_SIMPCHINESE} "规划目标看板正在运行。请先关闭它，然后重试。"
LangString Running ${LANG_ENGLISH} "Waymark is running. Please close it and try again."
LangString NotWritten ${LANG_SIMPCHINESE} "不能写入 $INSTDIR。请选择您有写入权限的文件夹。"
LangString NotWritten ${LANG_ENGLISH} "$INSTDIR cannot be written to. Please choose a folder where you may write."

; A library in use cannot be opened for writing. Silent runs give up with exit code 2.
!macro StopWhileRunning UN
Function ${UN}stopWhileRunning
    again:
    ${IfNot} ${FileExists} "$INSTDIR\${LIBRARY}"
        Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${LIBRARY}" a
    ${IfNot} ${Errors}
        FileClose $0
        Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Abort
FunctionEnd
!macroend
!insertmacro StopWhileRunning ""
!insertmacro StopWhileRunning "un."

!macro TellTheShell
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; What an earlier version left goes by its own list, so that nothing old stays behind and nothing of the user's goes.
Function removeEarlierVersion
    ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\uninstall.exe"
        ExecWait '"$0\uninstall.exe" /S _?=$0' $1
        ${If} $1 != 0
            SetErrorLevel 2
            Abort
        ${EndIf}
    ${EndIf}
FunctionEnd

Section
    Call stopWhileRunning
    Call removeEarlierVersion
    SetOutPath "$INSTDIR"
    ClearErrors
    FileOpen $0 "$INSTDIR\uninstall.exe" w
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
        SetErrorLevel 3
        Abort
    ${EndIf}
    FileClose $0
    !insertmacro InstallFiles
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\$(Program).lnk" "$INSTDIR\waymark.exe"
    ; One name among those that open a GeoPackage: the user's own choice of a program for them is left alone.
    WriteRegStr HKCU "Software\Classes\${PROGID}" "" "$(Workspace)"
    WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" '"$INSTDIR\waymark.exe",0'
    WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\waymark.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.gpkg\OpenWithProgids" "${PROGID}" ""
    WriteRegStr HKCU "${KEY}" "DisplayName" "$(Program)"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" '"$INSTDIR\waymark.exe",0'
    WriteRegStr HKCU "${KEY}" "Publisher" "Waymark"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KB}
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    !insertmacro TellTheShell
SectionEnd

; Only what was installed; the user's workspaces and settings lie elsewhere and stay.
Section "Uninstall"
    Call un.stopWhileRunning
    !insertmacro RemoveFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ; Under either name: Windows may speak another language than it did when this was installed.
    Delete "$SMPROGRAMS\规划目标看板.lnk"
    Delete "$SMPROGRAMS\Waymark.lnk"
    DeleteRegValue HKCU "Software\Classes\.gpkg\OpenWithProgids" "${PROGID}"
    DeleteRegKey /ifempty HKCU "Software\Classes\.gpkg\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.gpkg"
    DeleteRegKey HKCU "Software\Classes\${PROGID}"
    DeleteRegKey HKCU "${KEY}"
    !insertmacro TellTheShell
SectionEnd
