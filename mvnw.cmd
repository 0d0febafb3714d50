@echo off
rem Runs the project's own Maven on Windows, as mvnw does elsewhere: .mvn\wrapper\find-maven.ps1 finds or fetches it.
setlocal
set "MVNW_MAVEN="
set "MVNW_JAVA_HOME="
for /f "usebackq tokens=1,* delims==" %%A in (`powershell -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -File "%~dp0.mvn\wrapper\find-maven.ps1"`) do set "MVNW_%%A=%%B"
if not defined MVNW_MAVEN exit /b 1
set "JAVA_HOME=%MVNW_JAVA_HOME%"
call "%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%
