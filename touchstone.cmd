@echo off
rem Touchstone on one machine, for Windows. Builds what is missing and hands over to the launcher: touchstone help
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "TARGET=%HERE%\local\target"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -version >nul 2>&1 || (
  echo Touchstone needs a JDK, version 17 or newer. Install one from https://adoptium.net and set JAVA_HOME to it.
  exit /b 1
)
set "MAVEN=%HERE%\mvnw.cmd"

if "%~1"=="test" call :build -q -pl local -am || exit /b 1
if "%~1"=="up" call :build_if_needed || exit /b 1
if "%~1"=="restore" call :build_if_needed || exit /b 1
if "%~1"=="demo" call :build_if_needed || exit /b 1
if not exist "%TARGET%\touchstone-local.jar" (
  echo Touchstone is not built yet. "touchstone up" builds and starts it.
  exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dtouchstone.checkout=%HERE%" "-Dtouchstone.maven=%MAVEN%" -jar "%TARGET%\touchstone-local.jar" %*
exit /b %ERRORLEVEL%

:build_if_needed
powershell -NoProfile -Command "$b = Get-Item '%TARGET%\built' -ErrorAction SilentlyContinue; if (-not $b) { exit 1 }; $n = Get-ChildItem '%HERE%\pom.xml','%HERE%\*\pom.xml','%HERE%\contracts\*\pom.xml','%HERE%\*\src\main','%HERE%\contracts\*\src\main' -Recurse -File | Where-Object { $_.LastWriteTime -gt $b.LastWriteTime }; if ($n) { exit 1 }" && exit /b 0
echo Building Touchstone (first time only; a minute or so)...
call :build -T1C -pl "!e2e,!local-tests" || exit /b 1
echo built> "%TARGET%\built"
exit /b 0

:build
if not exist "%TARGET%" mkdir "%TARGET%"
pushd "%HERE%"
call "%MAVEN%" -B -ntp -DskipTests package %* > "%TARGET%\build.log" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  echo The build failed. Its output is in %TARGET%\build.log
  exit /b 1
)
exit /b 0
